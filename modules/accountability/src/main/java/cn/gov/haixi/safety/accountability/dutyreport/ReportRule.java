package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.duty.obligation.Debtor;
import cn.gov.haixi.safety.duty.obligation.DebtorKind;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationRule;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.person.PostBook;
import cn.gov.haixi.safety.registry.person.PostRole;
import cn.gov.haixi.safety.registry.person.PostSpan;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A special report on the fulfilment of safety duties (M1.1): the five kinds say which posts owe it, how often and to which bodies of which region. */
abstract class ReportRule implements ObligationRule {
    private final String code;
    private final String clause;
    private final Cycle cycle;
    private final Level level;
    private final Set<PostRole> roles;
    private final Set<OrganisationKind> recipients;
    @Inject private PostBook posts;
    @Inject private OrganisationQueries organisations;

    /** Whose posts owe it: the prefecture's own, or those of its counties, cities and administrative committees (各地区). */
    enum Level { PREFECTURE, REGION }

    ReportRule(String code, String clause, Cycle cycle, Level level, Set<PostRole> roles, Set<OrganisationKind> recipients) {
        this.code = code;
        this.clause = clause;
        this.cycle = cycle;
        this.level = level;
        this.roles = roles;
        this.recipients = recipients;
    }

    /** The region whose bodies it is owed to. */
    abstract String recipientRegion(String debtorRegion);

    @Override public String code() { return "accountability.report." + code; }

    @Override public String clause() { return clause; }

    @Override public Cycle cycle() { return cycle; }

    @Override public String permission() { return Permission.REPORT_WRITE; }

    @Override public String link(UUID obligation) { return "/accountability/report?obligation=" + obligation; }

    @Override public List<Debtor> debtors(ObligationPeriod period) {
        List<OrganisationRow> bodies = organisations.ever();
        return roles.stream().sorted().flatMap(role -> posts.between(role, period.from(), period.to()).stream())
                .filter(post -> prefecture(post.regionPath()) == (level == Level.PREFECTURE)).map(post -> debtor(post, period, bodies)).toList();
    }

    private Debtor debtor(PostSpan post, ObligationPeriod period, List<OrganisationRow> bodies) {
        String name = bodies.stream().filter(body -> body.id().equals(post.organisation())).map(OrganisationRow::name).findFirst().orElse("");
        return new Debtor(DebtorKind.POST, post.id().value(), name + " " + post.title(), post.organisation(), post.regionPath(),
                recipients(recipientRegion(post.regionPath()), period, bodies), post.validFrom(), post.validTo());
    }

    /** Those of the region that stand at the period's end, or where the region itself ended before, those that stood at its beginning. */
    private List<OrganisationId> recipients(String region, ObligationPeriod period, List<OrganisationRow> bodies) {
        List<OrganisationRow> there = bodies.stream().filter(body -> recipients.contains(body.kind()) && body.regionPath().equals(region)).toList();
        List<OrganisationRow> last = there.stream().filter(body -> body.existsOn(period.to())).toList();
        return Stream.of(last, there).filter(some -> !some.isEmpty()).findFirst().orElse(List.of()).stream().map(OrganisationRow::id).toList();
    }

    static boolean prefecture(String path) { return path.indexOf('/') == path.length() - 1; }

    static String prefectureOf(String path) { return path.substring(0, path.indexOf('/') + 1); }
}
