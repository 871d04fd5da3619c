package cn.gov.haixi.safety.reporting.tip;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is kept of a receipt: enough to check it, not to write it again. */
@Entity
@Table(name = "reporting_receipt")
class StoredReceipt {
    @Id @Column(name = "public_half", length = 8) private String publicHalf;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "tip_id", nullable = false)) private TipId tip;
    @Column(name = "salt", nullable = false, length = 16) private byte[] salt;
    @Column(name = "secret_hash", nullable = false, length = 32) private byte[] secretHash;
    @Column(name = "iterations", nullable = false) private int iterations;

    protected StoredReceipt() { }

    StoredReceipt(Receipt receipt, TipId tip) {
        this.publicHalf = receipt.publicHalf();
        this.tip = tip;
        this.salt = Receipt.salt();
        this.iterations = Receipt.ITERATIONS;
        this.secretHash = receipt.hash(salt, iterations);
    }

    boolean fits(Receipt receipt) { return receipt.matches(salt, iterations, secretHash); }

    TipId tip() { return tip; }
}
