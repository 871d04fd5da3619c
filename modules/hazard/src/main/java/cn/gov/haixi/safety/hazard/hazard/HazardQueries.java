package cn.gov.haixi.safety.hazard.hazard;

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
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads hazards: a page of rows in two statements whatever the table holds, a case in three. */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HazardQueries {
    private static final String ROW = "select h.id as id, h.number as number, h.source as source, h.grade as grade, h.state as state, h.enterprise as enterprise, h.enterpriseName as enterpriseName,"
            + " h.regionPath as regionPath, h.place as place, h.position as position, substring(h.found, 1, 80) as summary, h.foundOn as foundOn, h.reportedOn as reportedOn, h.dueOn as dueOn,"
            + " h.listed as listed, h.stop as stop, h.repeated as repeated, h.supervisor as supervisor";
    /** Words are looked for in so many of the newest hazards that pass the other filters: the price of a search stays the same for ever. */
    public static final int SEARCHED = 20_000;
    static final int ON_MAP = 2_000;

    @Inject private EntityManager em;
    @Inject private OwnHazards own;
    @Inject private Origins origins;
    @Inject private AttachmentQueries attachments;

    public Page<HazardRow> find(@NotNull Scope scope, @NotNull HazardFilter filter, @NotNull HazardFilter.Sort sort, @NotNull PageRange range) {
        Where where = where(scope, filter);
        var rows = sort == HazardFilter.Sort.DUE && !range.backwards() ? dueFirst(scope, filter, range) : rows(where, switch (sort) {
            case NEWEST -> range.order("h.id desc");
            case REPORTED -> range.order("h.reportedOn", "h.id");
            case DUE -> range.order("h.dueOn", "h.id");
        }, scope, range.first(), range.size());
        var total = where.bind(em.createQuery("select count(*) from (select 1 as one" + where.from() + " order by 1 limit " + Page.COUNTED_TO + ")", Long.class)).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** What has a day, then what has none; what has ended has none. */
    private List<HazardRow> dueFirst(Scope scope, HazardFilter filter, PageRange range) {
        boolean none = filter.state() != null && filter.state().ended();
        Where due = where(scope, filter);
        due.asked.and("h.dueOn is not null");
        Where without = where(scope, filter);
        without.asked.and("h.dueOn is null");
        return range.joined((first, size) -> none ? List.of() : rows(due, range.order("h.dueOn", "h.id"), scope, first, size),
                () -> none ? 0 : due.bind(em.createQuery("select count(*)" + due.from(), Long.class)).getSingleResult().intValue(),
                (first, size) -> rows(without, range.order("h.id"), scope, first, size));
    }

    /** Oldest first, behind {@code after}, for whoever writes all of them down. */
    public List<HazardRow> next(@NotNull Scope scope, @NotNull HazardFilter filter, HazardId after, int size) {
        Where where = where(scope, filter);
        if (after != null) {
            where.asked.and("h.id.value > :after", "after", after.value());
        }
        return rows(where, " order by h.id", scope, 0, size);
    }

    /** The newest that have a position, for the map. */
    public List<HazardRow> onMap(@NotNull Scope scope, @NotNull HazardFilter filter) {
        Where where = where(scope, filter);
        where.asked.and("h.position.longitude is not null and h.state not in (:ended)", "ended", List.of(HazardState.REJECTED, HazardState.CLOSED));
        return rows(where, " order by h.id desc", scope, 0, ON_MAP);
    }

    /** What is open by region, wherever it lies; regions without any are left out. One statement. */
    public List<OpenHazards> open(@NotNull Scope scope, @NotNull LocalDate today) {
        Where where = where(scope, HazardFilter.ALL);
        where.asked.and("h.state in (:open)", "open", HazardState.OPEN);
        return where.bind(em.createQuery("select h.regionPath, count(*), count(case when h.grade in (MAJOR, EXTRAORDINARY) then 1 end), count(case when h.dueOn < :today then 1 end)" + where.from()
                + " group by h.regionPath", OpenHazards.class)).setParameter("today", today).getResultList();
    }

    /** How many wait for this enterprise: ordered and not handed in. 0 for everybody else. */
    public int waiting(@NotNull Scope scope) {
        return scope.reach() != Scope.Reach.ENTERPRISE ? 0 : em.createQuery("select count(*) from Hazard h where h.enterprise = :own and h.state in (ORDERED, RECTIFYING)", Long.class)
                .setParameter("own", scope.enterprise()).getSingleResult().intValue();
    }

    /** For who came from that record and may see it: what became of it. */
    public Optional<HazardRow> of(@NotNull Scope scope, @NotNull HazardSource source, @NotNull UUID origin) {
        if (!origins.open(source, origin) || source == HazardSource.TIP && !origins.tellsOfTips(scope)) {
            return Optional.empty();
        }
        Where where = where(scope, HazardFilter.ALL);
        where.asked.and("h.source = :source", "source", source);
        where.asked.and("h.origin = :origin", "origin", origin);
        return rows(where, " order by h.id", scope, 0, 1).stream().findFirst();
    }

    /** What is known in short of some that the caller was let see; others are left out. */
    public Map<HazardId, HazardRow> rows(@NotNull Scope scope, @NotNull Collection<HazardId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Where where = where(scope, HazardFilter.ALL);
        where.asked.and("h.id in (:ids)", "ids", ids);
        Map<HazardId, HazardRow> rows = new HashMap<>();
        rows(where, " order by h.id", scope, 0, ids.size()).forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    /** @throws HazardNotFound also when it is not this caller's to see */
    public HazardCase get(@NotNull Scope scope, HazardId id) {
        Hazard hazard = own.visible(scope, id);
        Optional<HazardCase.Origin> origin = origin(scope, hazard);
        var steps = em.createQuery("select s.at, s.move, s.actorName, s.organisationName, s.words from HazardStep s where s.hazard = :hazard order by s.id", HazardStepRow.class)
                .setParameter("hazard", id).getResultList();
        Map<String, List<AttachmentRow>> files = attachments.of(List.of(HazardDesk.SUBJECT, AfterPictures.OWNER), id.value());
        return new HazardCase(id, hazard.number(), hazard.state(), origin.isEmpty() && hazard.source() == HazardSource.TIP ? HazardSource.GOVERNMENT : hazard.source(), origin, hazard.grade(),
                Optional.ofNullable(hazard.factor()).map(factor -> new Classification(hazard.grade(), factor, hazard.accidentType())),
                Optional.ofNullable(hazard.enterprise()).map(EnterpriseId::new), hazard.enterpriseName(), hazard.regionPath(), hazard.place(), hazard.position(), hazard.riskUnit(),
                hazard.found(), hazard.foundOn(), hazard.foundBy(), new OrganisationId(hazard.supervisor()), hazard.reportedAt(), hazard.dueOn(),
                Optional.ofNullable(hazard.expertName()).map(name -> new HazardCase.Expert(hazard.expert(), name, hazard.expertAdvice())),
                Optional.ofNullable(hazard.treatment()).map(treatment -> new HazardCase.Order(treatment, hazard.orderedOn(), hazard.deadline(), hazard.five())),
                hazard.treatment() == null ? EnumSet.noneOf(FiveInPlace.Item.class) : hazard.five().missing(hazard.deadline() != null),
                new HazardCase.Extension(hazard.extension(), hazard.extensionUntil(), hazard.extensionReason()),
                Optional.ofNullable(hazard.rectified()).map(what -> new HazardCase.Rectified(what, hazard.submittedOn())),
                new HazardCase.Stop(hazard.stop(), hazard.stoppedWhat(), hazard.resumptionDue()),
                Optional.ofNullable(hazard.repeated()).filter(own::sees).map(earlier -> new HazardCase.Repeated(new HazardId(earlier), hazard.repeatedNumber())), hazard.listed() ? hazard.deadline() : null,
                hazard.closedOn(), files.getOrDefault(HazardDesk.SUBJECT, List.of()), files.getOrDefault(AfterPictures.OWNER, List.of()), steps, own.allowed(scope, hazard));
    }

    private Optional<HazardCase.Origin> origin(Scope scope, Hazard hazard) {
        boolean told = hazard.origin() != null && (hazard.source() != HazardSource.TIP || origins.tellsOfTips(scope));
        return told && origins.open(hazard.source(), hazard.origin()) ? Optional.of(new HazardCase.Origin(hazard.origin(), hazard.originNumber(), hazard.originLink())) : Optional.empty();
    }

    private Where where(Scope scope, HazardFilter filter) { return new Where(scope, filter, origins.tellsOfTips(scope)); }

    private List<HazardRow> rows(Where where, String order, Scope scope, int first, int size) {
        return where.bind(em.createQuery(ROW + where.from() + order, HazardRow.class)).setFirstResult(first).setMaxResults(size)
                .getResultStream().map(row -> row.as(origins.shown(scope, row.source()))).toList();
    }

    /** What a list was asked for, and where words are looked for. */
    private static final class Where {
        final Conditions asked = new Conditions();
        private final String text;

        Where(Scope scope, HazardFilter filter, boolean tips) {
            switch (scope.reach()) {
                case REGION -> asked.in("h.regionPath", "scope", scope.regionPath());
                case ORGANISATION -> asked.in("h.regionPath", "scope", scope.regionPath()).and("(h.supervisor = :desk or h.finder = :desk)", "desk", scope.organisation());
                case ENTERPRISE -> asked.and("h.enterprise = :own", "own", scope.enterprise());
            }
            asked.and(HazardKept.NOT, "keptFrom", HazardKept.whom(scope));
            boolean number = filter.text() != null && filter.text().startsWith("隐患-");
            text = number ? null : SearchText.of(filter.text()).map(SearchText::anywhere).orElse(null);
            asked.in("h.regionPath", "region", filter.regionPath()).and("h.state = :state", "state", filter.state()).and("h.grade = :grade", "grade", filter.grade())
                    .and("h.enterprise = :enterprise", "enterprise", filter.enterprise() == null ? null : filter.enterprise().value())
                    .and("h.source in (:sources)", "sources", filter.source() == null ? null : sources(filter.source(), tips)).and("h.listed = :listed", "listed", filter.listed())
                    .and("h.dueOn < :overdueOn", "overdueOn", filter.overdueOn()).and("h.reportedOn >= :from", "from", filter.from()).and("h.reportedOn <= :to", "to", filter.to())
                    .and("h.number = :number", "number", number ? filter.text() : null);
        }

        /** Who may see no tips and asks for inspections gets what came of tips among them, and by nothing else can he find those. */
        private static List<HazardSource> sources(HazardSource wanted, boolean tips) {
            if (tips) {
                return List.of(wanted);
            }
            return switch (wanted) {
                case GOVERNMENT -> List.of(HazardSource.GOVERNMENT, HazardSource.TIP);
                case TIP -> List.of();
                default -> List.of(wanted);
            };
        }

        String from() {
            if (text == null) {
                return " from Hazard h where " + asked;
            }
            return " from (select h.id as id from Hazard h where " + asked + " order by h.id desc limit " + SEARCHED + ") newest join Hazard h on h.id = newest.id"
                    + " where (h.found like :text escape '!' or h.place like :text escape '!' or h.enterpriseName like :text escape '!' or h.number like :text escape '!')";
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) { return text == null ? asked.bind(query) : asked.bind(query).setParameter("text", text); }
    }
}
