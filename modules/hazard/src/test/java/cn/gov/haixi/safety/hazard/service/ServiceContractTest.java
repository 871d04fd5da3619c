package cn.gov.haixi.safety.hazard.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.hazard.expert.Grade;
import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Payments never exceed the sum, nobody decides what he entered himself, and what is closed stays. */
@Clause("M5.1")
class ServiceContractTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final UUID BODY = UUID.randomUUID();
    private static final Actor CLERK = new Actor(UUID.randomUUID(), BODY, "经办人", "安委办");
    private static final Actor DIRECTOR = new Actor(UUID.randomUUID(), BODY, "主任", "安委办");

    @Test void shouldPayNoMoreThanTheSum() {
        ServiceContract contract = contract("100000", "100000");
        Payment first = new Payment(contract, Money.of(70_000), "发票", CLERK, DAY);
        assertThatThrownBy(() -> new Payment(contract, Money.of("30000.01"), "发票", CLERK, DAY)).isInstanceOf(PaymentAboveSum.class);
        first.refuse("发票有误", DIRECTOR, DAY);
        Payment all = new Payment(contract, Money.of(100_000), "发票", CLERK, DAY);
        all.confirm(DIRECTOR, DAY);
        assertThat(contract.row().paid()).isEqualTo(Money.of(100_000));
        assertThat(contract.left()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> all.confirm(DIRECTOR, DAY)).isInstanceOf(PaymentDecided.class);
    }

    @Test void shouldRefuseNothingAndLessThanNothing() {
        assertThatThrownBy(() -> new Payment(contract("10", "10"), Money.ZERO, "发票", CLERK, DAY)).isInstanceOf(ContractTermsRefused.class);
        assertThatThrownBy(() -> new Payment(contract("10", "10"), Money.of(-1), "发票", CLERK, DAY)).isInstanceOf(ContractTermsRefused.class);
    }

    @Test void shouldWantTwoPeople() {
        ServiceContract contract = contract("100", "100");
        Payment payment = new Payment(contract, Money.of(1), "发票", CLERK, DAY);
        assertThatThrownBy(() -> payment.confirm(CLERK, DAY)).isInstanceOf(OwnEntry.class);
        Deliverable report = new Deliverable(contract, "报告", DAY);
        assertThatThrownBy(() -> report.accept("", DIRECTOR, DAY)).isInstanceOf(DeliverableMoveRefused.class);
        report.deliver(CLERK, DAY);
        assertThatThrownBy(() -> report.accept("", CLERK, DAY)).isInstanceOf(OwnEntry.class);
        report.sendBack("缺附图", DIRECTOR);
        report.deliver(CLERK, DAY);
        report.accept("合格", DIRECTOR, DAY);
        assertThat(report.row(CLERK.account()).state()).isEqualTo(DeliverableState.ACCEPTED);
    }

    @Test void shouldRefuseTermsThatContradictOneAnother() {
        assertThatThrownBy(() -> contract("100", "100.01")).isInstanceOf(ContractTermsRefused.class).extracting("code").isEqualTo("hazard.contract.terms.budget");
        assertThatThrownBy(() -> contract("100", "0")).isInstanceOf(ContractTermsRefused.class).extracting("code").isEqualTo("hazard.contract.terms.amount");
        ServiceContract contract = contract("100", "100");
        new Payment(contract, Money.of(60), "发票", CLERK, DAY);
        assertThatThrownBy(() -> contract.correct(draft("100", "59.99"), contract.agency())).isInstanceOf(ContractTermsRefused.class).extracting("code").isEqualTo("hazard.contract.terms.paid");
    }

    @Test void shouldStayAsItWasClosed() {
        ServiceContract contract = contract("100", "100");
        Payment open = new Payment(contract, Money.of(60), "发票", CLERK, DAY);
        assertThatThrownBy(() -> contract.close(Grade.GOOD, "", DAY)).isInstanceOf(PaymentOpen.class);
        open.confirm(DIRECTOR, DAY);
        assertThatThrownBy(() -> contract.close(Grade.POOR, "", DAY)).isInstanceOf(ReasonWanted.class);
        contract.close(Grade.GOOD, null, DAY);
        assertThatThrownBy(() -> new Payment(contract, Money.of(1), "发票", CLERK, DAY)).isInstanceOf(ContractClosed.class);
        assertThatThrownBy(() -> new Deliverable(contract, "报告", DAY)).isInstanceOf(ContractClosed.class);
    }

    private static ServiceContract contract(String budget, String sum) {
        Agency agency = new Agency(new AgencyDraft("", "某公司", "资质", null, "某", "0979-8000000"), "91632800MA7R00012G", "632800/");
        return new ServiceContract(draft(budget, sum), agency, "632800/", CLERK);
    }

    private static ContractDraft draft(String budget, String sum) { return new ContractDraft("1号", AgencyId.next(), "诊断", Money.of(budget), Money.of(sum), DAY, DAY.plusYears(1)); }
}
