package cn.gov.haixi.safety.it.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.hazard.expert.Grade;
import cn.gov.haixi.safety.hazard.service.Agencies;
import cn.gov.haixi.safety.hazard.service.AgencyDraft;
import cn.gov.haixi.safety.hazard.service.AgencyId;
import cn.gov.haixi.safety.hazard.service.AgencyNotFound;
import cn.gov.haixi.safety.hazard.service.AgencyQueries;
import cn.gov.haixi.safety.hazard.service.AgencyTaken;
import cn.gov.haixi.safety.hazard.service.ContractClosed;
import cn.gov.haixi.safety.hazard.service.ContractDraft;
import cn.gov.haixi.safety.hazard.service.ContractFilter;
import cn.gov.haixi.safety.hazard.service.ContractId;
import cn.gov.haixi.safety.hazard.service.ContractNotFound;
import cn.gov.haixi.safety.hazard.service.ContractQueries;
import cn.gov.haixi.safety.hazard.service.ContractRow;
import cn.gov.haixi.safety.hazard.service.ContractSheets;
import cn.gov.haixi.safety.hazard.service.ContractTaken;
import cn.gov.haixi.safety.hazard.service.ContractTermsRefused;
import cn.gov.haixi.safety.hazard.service.Contracts;
import cn.gov.haixi.safety.hazard.service.DeliverableId;
import cn.gov.haixi.safety.hazard.service.DeliverableNotFound;
import cn.gov.haixi.safety.hazard.service.DeliverableState;
import cn.gov.haixi.safety.hazard.service.OwnEntry;
import cn.gov.haixi.safety.hazard.service.PaymentAboveSum;
import cn.gov.haixi.safety.hazard.service.PaymentDecided;
import cn.gov.haixi.safety.hazard.service.PaymentId;
import cn.gov.haixi.safety.hazard.service.PaymentNotFound;
import cn.gov.haixi.safety.hazard.service.Payments;
import cn.gov.haixi.safety.hazard.service.WorkNotAccepted;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.it.Together.Outcome;
import cn.gov.haixi.safety.it.registry.EnterpriseFixture;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.registry.enterprise.UsccRefused;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Services that a government buys: two people for all that counts, no payment above the sum whatever happens at once, and a false report that stays. */
@Clause("M5.1")
@ExtendWith(ArquillianExtension.class)
class ServiceIT {
    private static final PageRange ALL = new PageRange(0, 200);

    @Inject private HelpFixture fixture;
    @Inject private Agencies agencies;
    @Inject private AgencyQueries agencyQueries;
    @Inject private Contracts contracts;
    @Inject private ContractQueries queries;
    @Inject private ContractSheets sheets;
    @Inject private Payments payments;
    @Inject private HeardFalseReports heard;
    @Inject private Caller caller;

    @Test void shouldGoFromContractToValuation() {
        ContractId id = fixture.contract(100_000);
        DeliverableId report = HelpFixture.GOLMUD.get(() -> contracts.addDeliverable(id, "诊断报告", fixture.today().plusDays(30)));
        assertThatThrownBy(() -> HelpFixture.GOLMUD.run(() -> contracts.close(id, Grade.GOOD, ""))).isInstanceOf(WorkNotAccepted.class);
        assertThat(waits(report.value())).isEqualTo(1);
        HelpFixture.GOLMUD.run(() -> contracts.deliver(report));
        assertThatThrownBy(() -> HelpFixture.GOLMUD.run(() -> contracts.accept(report, "自己验收"))).isInstanceOf(OwnEntry.class);
        HelpFixture.DIRECTOR.run(() -> contracts.sendBack(report, "缺附图"));
        HelpFixture.GOLMUD.run(() -> contracts.deliver(report));
        HelpFixture.DIRECTOR.run(() -> contracts.accept(report, "合格"));
        assertThat(waits(report.value())).isZero();
        PaymentId payment = HelpFixture.GOLMUD.get(() -> payments.propose(id, Money.of(100_000), "发票 1"));
        assertThatThrownBy(() -> HelpFixture.GOLMUD.run(() -> payments.confirm(payment))).isInstanceOf(OwnEntry.class);
        HelpFixture.DIRECTOR.run(() -> payments.confirm(payment));
        HelpFixture.GOLMUD.run(() -> contracts.close(id, Grade.EXCELLENT, ""));
        var whole = HelpFixture.GOLMUD.get(() -> queries.get(caller.scope(), id));
        assertThat(whole.row().paid()).isEqualTo(Money.of(100_000));
        assertThat(whole.row().grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(whole.deliverables()).extracting(one -> one.state()).containsExactly(DeliverableState.ACCEPTED);
        assertThat(whole.mayKeep()).isFalse();
        assertThatThrownBy(() -> HelpFixture.GOLMUD.get(() -> payments.propose(id, Money.of(1), "发票"))).isInstanceOf(ContractClosed.class);
    }

    @Test void shouldNeverPayAboveTheSumHoweverManyProposeAtOnce() {
        ContractId id = fixture.contract(300);
        List<Callable<PaymentId>> eight = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            eight.add(() -> HelpFixture.GOLMUD.get(() -> payments.propose(id, Money.of(100), "发票")));
        }
        List<Outcome<PaymentId>> outcomes = Together.run(eight);
        assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(3);
        assertThat(outcomes).filteredOn(outcome -> !outcome.succeeded()).extracting(Outcome::thrown).allMatch(PaymentAboveSum.class::isInstance);
        assertThatThrownBy(() -> Sql.update("update hazard_service_contract set committed = contract_sum + 1 where id = ?", id.value())).hasRootCauseInstanceOf(java.sql.SQLException.class);
        assertThatThrownBy(() -> Sql.update("update hazard_service_payment set decider_id = proposer_id where contract_id = ?", id.value())).hasRootCauseInstanceOf(java.sql.SQLException.class);
    }

    @Test void shouldDecideAPaymentOnce() {
        ContractId id = fixture.contract(100);
        PaymentId payment = HelpFixture.GOLMUD.get(() -> payments.propose(id, Money.of(60), "发票"));
        List<Outcome<Object>> outcomes = Together.run(() -> confirm(payment), () -> confirm(payment));
        assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.succeeded()).extracting(Outcome::thrown).allMatch(PaymentDecided.class::isInstance);
        assertThat(row(HelpFixture.GOLMUD, id).paid()).isEqualTo(Money.of(60));
        PaymentId refused = HelpFixture.GOLMUD.get(() -> payments.propose(id, Money.of(40), "发票"));
        HelpFixture.DIRECTOR.run(() -> payments.refuse(refused, "发票有误"));
        assertThat(row(HelpFixture.GOLMUD, id).left()).isEqualTo(Money.of(40));
        assertThat(waits(refused.value())).isZero();
    }

    @Test void shouldKeepAFalseReportOnTheFirmForEveryOffice() {
        ContractId id = fixture.contract(100);
        HelpFixture.GOLMUD.run(() -> contracts.flagFalse(id, "照片与现场不符"));
        AgencyId agency = row(HelpFixture.GOLMUD, id).agency();
        assertThat(heard.heard()).filteredOn(found -> found.agency().equals(agency)).hasSize(1).allMatch(found -> found.contract().equals(id) && found.reason().equals("照片与现场不符"));
        var seen = HelpFixture.DELINGHA.get(() -> agencyQueries.get(caller.scope(), agency));
        assertThat(seen.falseReports()).extracting(report -> report.reason()).containsExactly("照片与现场不符");
        assertThat(seen.contracts()).isEmpty();
        assertThat(HelpFixture.PREFECTURE.get(() -> agencyQueries.get(caller.scope(), agency)).contracts()).extracting(ContractRow::id).containsExactly(id);
        assertThat(row(HelpFixture.GOLMUD, id).falseReports()).isEqualTo(1);
        assertThatThrownBy(() -> HelpFixture.DELINGHA.run(() -> contracts.flagFalse(id, "越权"))).isInstanceOf(ContractNotFound.class);
        assertThatThrownBy(() -> HelpFixture.DIRECTOR.run(() -> contracts.flagFalse(id, "越权"))).isInstanceOf(EJBAccessException.class);
    }

    @Test void shouldKeepContractsWithinTheRegionAndFromEnterprises() {
        ContractId id = fixture.contract(100);
        DeliverableId report = HelpFixture.GOLMUD.get(() -> contracts.addDeliverable(id, "报告", fixture.today()));
        PaymentId payment = HelpFixture.GOLMUD.get(() -> payments.propose(id, Money.of(1), "发票"));
        assertThat(list(HelpFixture.PREFECTURE)).contains(id);
        for (As stranger : List.of(HelpFixture.DELINGHA, HelpFixture.REGULATOR, HelpFixture.POTASH)) {
            assertThatThrownBy(() -> row(stranger, id)).isInstanceOf(ContractNotFound.class);
            assertThat(list(stranger)).doesNotContain(id);
        }
        assertThat(export(HelpFixture.POTASH)).isZero();
        assertThat(export(HelpFixture.GOLMUD)).isEqualTo(list(HelpFixture.GOLMUD).size());
        assertThatThrownBy(() -> HelpFixture.PREFECTURE.run(() -> contracts.deliver(report))).isInstanceOf(DeliverableNotFound.class);
        assertThatThrownBy(() -> HelpFixture.DELINGHA.run(() -> contracts.accept(report, ""))).isInstanceOf(DeliverableNotFound.class);
        assertThatThrownBy(() -> HelpFixture.DELINGHA.run(() -> payments.confirm(payment))).isInstanceOf(PaymentNotFound.class);
        assertThatThrownBy(() -> HelpFixture.DELINGHA.get(() -> payments.propose(id, Money.of(1), "x"))).isInstanceOf(ContractNotFound.class);
        assertThatThrownBy(() -> HelpFixture.REGULATOR.run(() -> contracts.deliver(report))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> row(HelpFixture.INSURER, id)).isInstanceOf(EJBAccessException.class);
        AgencyId agency = row(HelpFixture.GOLMUD, id).agency();
        assertThatThrownBy(() -> HelpFixture.POTASH.get(() -> agencyQueries.get(caller.scope(), agency))).isInstanceOf(AgencyNotFound.class);
        assertThat(HelpFixture.POTASH.get(() -> agencyQueries.find(caller.scope(), null, ALL)).rows()).isEmpty();
        assertThatThrownBy(() -> HelpFixture.DELINGHA.run(() -> agencies.correct(agency, 0, agencyDraft(EnterpriseFixture.code())))).isInstanceOf(AgencyNotFound.class);
    }

    @Test void shouldRefuseBadInput() {
        ContractId id = fixture.contract(100);
        ContractRow row = row(HelpFixture.GOLMUD, id);
        assertThatThrownBy(() -> enter(row, row.number(), "100", "100")).isInstanceOf(ContractTaken.class);
        assertThatThrownBy(() -> enter(row, "另", "99", "100")).isInstanceOf(ContractTermsRefused.class);
        assertThatThrownBy(() -> enter(row, "另", "0", "0")).isInstanceOf(ContractTermsRefused.class);
        assertThatThrownBy(() -> enter(row, " ", "1", "1")).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> HelpFixture.GOLMUD.get(() -> payments.propose(id, Money.of(-1), "x"))).isInstanceOf(ContractTermsRefused.class);
        assertThatThrownBy(() -> HelpFixture.GOLMUD.get(() -> agencies.enter(agencyDraft("91440300708461136X")))).isInstanceOf(UsccRefused.class);
        String code = EnterpriseFixture.code();
        HelpFixture.GOLMUD.run(() -> agencies.enter(agencyDraft(code)));
        assertThatThrownBy(() -> HelpFixture.PREFECTURE.get(() -> agencies.enter(agencyDraft(code)))).isInstanceOf(AgencyTaken.class);
        assertThatThrownBy(() -> row(HelpFixture.GOLMUD, new ContractId(null))).isInstanceOf(ContractNotFound.class);
    }

    private ContractId enter(ContractRow like, String number, String budget, String sum) {
        return HelpFixture.GOLMUD.get(() -> contracts.enter(new ContractDraft(number, like.agency(), "诊断", Money.of(budget), Money.of(sum), like.from(), like.until())));
    }

    private Object confirm(PaymentId payment) {
        HelpFixture.DIRECTOR.run(() -> payments.confirm(payment));
        return payment;
    }

    private static AgencyDraft agencyDraft(String code) { return new AgencyDraft(code, "测试机构", "资质", null, "某", "0979-8000000"); }

    private static long waits(java.util.UUID subject) { return Sql.number("select count(*) from duty_work_item where subject_id = ?", subject); }

    private ContractRow row(As who, ContractId id) { return who.get(() -> queries.get(caller.scope(), id)).row(); }

    private List<ContractId> list(As who) { return who.get(() -> queries.find(caller.scope(), ContractFilter.ALL, ContractFilter.Sort.NEWEST, ALL)).rows().stream().map(ContractRow::id).toList(); }

    private int export(As who) { return who.get(() -> sheets.write(caller.scope(), ContractFilter.ALL, Locale.SIMPLIFIED_CHINESE, new ByteArrayOutputStream())); }
}
