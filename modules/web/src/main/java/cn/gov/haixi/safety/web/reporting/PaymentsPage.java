package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.reporting.reward.BonusProof;
import cn.gov.haixi.safety.reporting.reward.PaymentList;
import cn.gov.haixi.safety.reporting.reward.RewardFilter;
import cn.gov.haixi.safety.reporting.reward.RewardPayments;
import cn.gov.haixi.safety.reporting.reward.RewardQueries;
import cn.gov.haixi.safety.reporting.reward.RewardRow;
import cn.gov.haixi.safety.reporting.reward.RewardState;
import cn.gov.haixi.safety.web.platform.Download;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.StreamedContent;

/** The cashier's page: pay at the counter against number and code, or take the list for the bank. */
@Named
@ViewScoped
public class PaymentsPage implements Serializable {
    @Inject private RewardPayments payments;
    @Inject private RewardQueries queries;
    @Inject private Caller caller;
    private String number;
    private String code;
    private String voucher;
    private BonusProof proof;
    private final LazyRows<RewardRow> rows = new LazyRows<>(this::load, row -> row.id().value());

    private Page<RewardRow> load(PageRange range, String sort) {
        var filter = new RewardFilter(RewardState.CLAIMED, caller.scope().regionPath(), false, null);
        return queries.find(caller.scope(), filter, RewardFilter.Sort.NEWEST, range);
    }

    public String payCash() {
        payments.payCash(number, code, voucher, proof);
        return "/reporting/rewards?faces-redirect=true&state=PAID&text=" + URLEncoder.encode(number.strip(), StandardCharsets.UTF_8);
    }

    public StreamedContent getList() {
        PaymentList list = payments.list();
        return Download.of(list.fileName(), Download.EXCEL, out -> out.write(list.content()));
    }

    public LazyDataModel<RewardRow> getRows() { return rows; }

    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    public String getCode() { return code; }

    public void setCode(String code) { this.code = code; }

    public BonusProof[] getProofs() { return BonusProof.values(); }

    public BonusProof getProof() { return proof; }

    public void setProof(BonusProof proof) { this.proof = proof; }

    public String getVoucher() { return voucher; }

    public void setVoucher(String voucher) { this.voucher = voucher; }
}
