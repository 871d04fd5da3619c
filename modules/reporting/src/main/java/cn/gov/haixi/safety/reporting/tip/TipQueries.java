package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Conditions;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.attachment.AttachmentQueries;
import cn.gov.haixi.safety.platform.attachment.AttachmentRow;
import cn.gov.haixi.safety.registry.SearchText;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads tips: a page of rows in two statements whatever the table holds, a case in three. */
@Stateless
@RolesAllowed(Permission.TIP_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TipQueries {
    private static final String ROW = "select t.id as id, t.number as number, t.kind as kind, t.state as state, t.channel as channel, t.regionPath as regionPath,"
            + " t.place as place, t.enterpriseName as enterpriseName, t.finding as finding, substring(t.what, 1, 80) as summary, t.receivedAt as receivedAt, t.dueOn as dueOn";
    /** Words are looked for in so many of the newest tips that pass the other filters: the price of a search stays the same for ever. */
    public static final int SEARCHED = 20_000;

    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private OwnTips own;
    @Inject private AttachmentQueries attachments;
    @Inject private Recusals recusals;

    public Page<TipRow> find(Scope scope, TipFilter filter, TipFilter.Sort sort, PageRange range) {
        Where where = new Where(scope, filter);
        var rows = sort == TipFilter.Sort.DUE && !range.backwards() ? dueFirst(scope, filter, range) : rows(where, switch (sort) {
            case NEWEST -> range.order("t.id desc");
            case RECEIVED -> range.order("t.id");
            case DUE -> range.order("t.dueOn", "t.id");
        }, range.first(), range.size());
        var total = where.bind(em.createQuery("select count(*) from (select 1 as one" + where.from() + " order by 1 limit " + Page.COUNTED_TO + ")", Long.class))
                .getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** What has a day, then what has none. */
    private List<TipRow> dueFirst(Scope scope, TipFilter filter, PageRange range) {
        Where due = new Where(scope, filter);
        due.asked.and("t.dueOn is not null");
        Where without = new Where(scope, filter);
        without.asked.and("t.dueOn is null");
        return range.joined((first, size) -> rows(due, range.order("t.dueOn", "t.id"), first, size),
                () -> due.bind(em.createQuery("select count(*)" + due.from(), Long.class)).getSingleResult().intValue(),
                (first, size) -> rows(without, range.order("t.id"), first, size));
    }

    private List<TipRow> rows(Where where, String order, int first, int size) {
        return where.bind(em.createQuery(ROW + where.from() + order, TipRow.class)).setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** @throws TipNotFound also when it is not this caller's to see */
    public TipCase caseOf(Scope scope, TipId id) {
        // The tip and how many follow it: one statement, like the steps and the files.
        Object[] found = Unrecused.bind(em.createQuery("select t, (select count(f.id) from Tip f where f.matter = :matter and f.id <> :id),"
                        + " (select count(o.id) from Recusal o where o.tip = :id), (select count(a.id) from Tip a join Fingerprint f on f.tip = a.id.value"
                        + " where f.lead = (select g.lead from Fingerprint g where g.tip = :matter) and a.state = RECEIVED and a.realName = false and a.id <> :id"
                        + Unrecused.tip("a.id.value") + "),"
                        + " (select max(case when p.lead = p.tip then 0 when p.abuse is null then 1 else 2 end) from Fingerprint p where p.tip = :matter) from Tip t where t.id = :id"
                        + Unrecused.tip("t.id.value"), Object[].class), scope)
                .setParameter("matter", id.value()).setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new TipNotFound(id));
        Tip tip = (Tip) found[0];
        if (!OwnTips.sees(scope, tip)) {
            throw new TipNotFound(id);
        }
        long followers = (Long) found[1];
        List<RecusalRow> kept = (Long) found[2] == 0 ? List.of() : recusals.of(id).stream().map(Recusal::row).toList();
        boolean protector = tip.retaliation() != Retaliation.NONE && isSuperior(tip);
        var steps = em.createQuery("select s.at, s.move, s.actorName, s.organisationName, s.words from TipStep s where s.tip = :tip order by s.id", TipStepRow.class)
                .setParameter("tip", id).getResultStream().map(step -> protector ? step : step.withoutWordsForProtector()).toList();
        Map<String, List<AttachmentRow>> files = attachments.of(List.of(TipDesk.SUBJECT, VerificationScans.OWNER), id.value());
        return new TipCase(id, tip.number(), tip.kind(), tip.channel(), tip.state(), tip.what(), tip.regionPath(), tip.place(), tip.position(),
                tip.enterpriseName(), tip.uscc(), Optional.ofNullable(tip.enterprise()).map(EnterpriseId::new), tip.realName(), tip.deaths(),
                new OrganisationId(tip.owner()), organisation(tip.verifier()), organisation(tip.accused()), organisation(tip.accusedOwner()),
                new TipCase.Clocks(tip.receivedAt(), tip.receivedOn(), tip.acceptDue(), tip.acceptedOn(), tip.verifyDue(), tip.verifiedOn(),
                        tip.resultDue(), tip.resultToldOn(), tip.handledOn(), tip.dueOn()),
                tip.extension(), tip.extensionReason(), verdict(tip), tip.question(), steps,
                files.getOrDefault(TipDesk.SUBJECT, List.of()), files.getOrDefault(VerificationScans.OWNER, List.of()), allowed(tip),
                tip.matter().equals(id.value()) ? Optional.empty() : Optional.of(new TipId(tip.matter())), followers,
                (Long) found[3], held(tip, (Integer) found[4]), tip.unread(), tip.retaliation(), kept);
    }

    /** Only what nobody has decided on is held behind others. */
    private static Held held(Tip tip, Integer kin) { return kin == null || tip.state() != TipState.RECEIVED ? Held.ALONE : Held.values()[kin]; }

    /** Tips that may be of the same matter, the likeliest first: by enterprise, place and text, among the newest of the region that still run. */
    public List<SameMatter.Candidate> sameMatter(Scope scope, TipId id) {
        Tip tip = own.visible(id);
        Where where = new Where(scope, new TipFilter(null, tip.regionPath(), null, null, null, null, null, null, null, null));
        var candidates = where.bind(em.createQuery("select t" + where.from() + " and t.state in (:running) and t.id <> :self order by t.id desc", Tip.class))
                .setParameter("running", List.of(TipState.RECEIVED, TipState.ACCEPTED, TipState.VERIFYING, TipState.VERIFIED, TipState.HANDLED))
                .setParameter("self", id).setMaxResults(300).getResultList();
        return candidates.stream().map(other -> SameMatter.compare(tip, other)).filter(SameMatter.Candidate::likely)
                .sorted(Comparator.comparingInt(SameMatter.Candidate::percent).reversed()).limit(5).toList();
    }

    /** The state's moves, cut down to what this caller's permissions and desk allow. */
    private Set<TipMove> allowed(Tip tip) {
        Set<TipMove> allowed = EnumSet.noneOf(TipMove.class);
        boolean owner = tip.owner().equals(caller.organisation()) && caller.may(Permission.TIP_HANDLE);
        boolean verifier = caller.organisation() != null && caller.organisation().equals(tip.verifier()) && caller.may(Permission.TIP_VERIFY);
        Set<TipMove> moves = tip.moves();
        boolean superior = (moves.contains(TipMove.EXTENSION_GRANTED) || moves.contains(TipMove.RETALIATION_ANSWERED)) && isSuperior(tip);
        for (TipMove move : moves) {
            boolean may = switch (move) {
                case VERIFIED, HANDED_BACK, EXTENSION_ASKED -> verifier;
                case EXTENSION_GRANTED, EXTENSION_REFUSED -> caller.may(Permission.TIP_EXTEND)
                        && superior;
                case RETALIATION_ANSWERED -> caller.may(Permission.TIP_HANDLE) && superior;
                case READ -> tip.desk().equals(caller.organisation()) && (caller.may(Permission.TIP_HANDLE) || caller.may(Permission.TIP_VERIFY));
                default -> owner;
            };
            if (may) {
                allowed.add(move);
            }
        }
        return allowed;
    }

    private boolean isSuperior(Tip tip) {
        return recusals.superior(tip).filter(body -> body.id().value().equals(caller.organisation())).isPresent();
    }

    private static Optional<OrganisationId> organisation(UUID id) { return Optional.ofNullable(id).map(OrganisationId::new); }

    private static Optional<TipCase.Verdict> verdict(Tip tip) {
        return Optional.ofNullable(tip.conclusion()).map(conclusion -> new TipCase.Verdict(conclusion, tip.finding(), tip.found(), tip.inspectors(),
                tip.recordLeader(), tip.recordDigest()));
    }

    /** What a list was asked for, and where words are looked for. */
    private static final class Where {
        private final Conditions asked = new Conditions();
        private final String text;

        Where(Scope scope, TipFilter filter) {
            asked.and(Unrecused.condition("t.id.value"), "parties", scope.parties());
            switch (scope.reach()) {
                case REGION -> asked.in("t.regionPath", "scope", scope.regionPath());
                case ORGANISATION -> asked.and("(t.owner = :desk or t.verifier = :desk)", "desk", scope.organisation());
                case ENTERPRISE -> asked.and("1 = 0");
            }
            boolean number = filter.text() != null && filter.text().startsWith("举报-");
            text = number ? null : SearchText.of(filter.text()).map(SearchText::anywhere).orElse(null);
            asked.in("t.regionPath", "region", filter.regionPath()).and("t.state = :state", "state", filter.state()).and("t.kind = :kind", "kind", filter.kind())
                    .and("t.finding = :finding", "finding", filter.finding()).and("t.channel = :channel", "channel", filter.channel())
                    .and("t.dueOn < :overdueOn", "overdueOn", filter.overdueOn()).and("t.receivedOn >= :from", "from", filter.from()).and("t.receivedOn <= :to", "to", filter.to())
                    .and("t.enterprise = :enterprise", "enterprise", filter.enterprise() == null ? null : filter.enterprise().value())
                    .and("t.number = :number", "number", number ? filter.text() : null);
        }

        String from() {
            if (text == null) {
                return " from Tip t where " + asked;
            }
            return " from (select t.id as id from Tip t where " + asked + " order by t.id desc limit " + SEARCHED + ") newest join Tip t on t.id = newest.id"
                    + " where (t.what like :text escape '!' or t.place like :text escape '!' or t.enterpriseName like :text escape '!' or t.number like :text escape '!')";
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) { return text == null ? asked.bind(query) : asked.bind(query).setParameter("text", text); }
    }
}
