package cn.gov.haixi.safety.it.duty;

import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.duty.obligation.Debtor;
import cn.gov.haixi.safety.duty.obligation.DebtorKind;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationRule;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A rule of a test's own: nobody else knows its code, so nothing that other tests or the house unroll gets in its way. */
final class ExampleRule implements ObligationRule {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private final String code = "duty.example-" + NUMBER.incrementAndGet() + "-" + UUID.randomUUID().toString().substring(0, 8);
    private final String clause = "M0." + NUMBER.get();
    private final Cycle cycle;
    private final int needed;
    private final List<Debtor> debtors = new ArrayList<>();

    ExampleRule(Cycle cycle, int needed) {
        this.cycle = cycle;
        this.needed = needed;
    }

    static ExampleRule of(Cycle cycle) { return new ExampleRule(cycle, 1); }

    /** @return its id */
    UUID owes(String name, String regionPath, OrganisationId desk, OrganisationId creditor, LocalDate from, LocalDate to) {
        UUID id = UUID.randomUUID();
        owes(id, name, regionPath, desk, creditor, from, to);
        return id;
    }

    /** One that was there before. */
    void owes(UUID id, String name, String regionPath, OrganisationId desk, OrganisationId creditor, LocalDate from, LocalDate to) {
        debtors.add(new Debtor(DebtorKind.ORGANISATION, id, name, desk, regionPath, List.of(creditor), from, to));
    }

    /** The same debtor, but with another name or last day. */
    void changes(UUID id, String name, LocalDate to) {
        debtors.replaceAll(one -> one.id().equals(id) ? new Debtor(one.kind(), id, name, one.desk(), one.regionPath(), one.creditors(), one.from(), to) : one);
    }

    void leaves(UUID id) { debtors.removeIf(one -> one.id().equals(id)); }

    @Override public String code() { return code; }

    @Override public String clause() { return clause; }

    @Override public Cycle cycle() { return cycle; }

    @Override public int needed() { return needed; }

    @Override public List<Debtor> debtors(ObligationPeriod period) {
        return debtors.stream().filter(one -> !one.from().isAfter(period.to()) && (one.to() == null || !one.to().isBefore(period.from()))).toList();
    }

    @Override public String permission() { return Permission.DUTY_SEE; }

    @Override public String link(UUID obligation) { return "/worklist"; }
}
