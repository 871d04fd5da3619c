package cn.gov.haixi.safety.reporting.tip;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Opens a tip to whoever holds its receipt, and to nobody else; asks for no name. */
@Stateless
@PermitAll
public class Receipts {
    private static final byte[] NO_SALT = new byte[16];

    @Inject private EntityManager em;

    /** @throws ReceiptRefused in the same time whether the receipt is unknown or its secret half is wrong */
    public TipId open(String typed) {
        Receipt receipt = Receipt.parse(typed);
        StoredReceipt stored = em.find(StoredReceipt.class, receipt.publicHalf());
        if (stored == null) {
            receipt.hash(NO_SALT, Receipt.ITERATIONS);
            throw new ReceiptRefused();
        }
        if (!stored.fits(receipt)) {
            throw new ReceiptRefused();
        }
        return stored.tip();
    }
}
