package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.hazard.hazard.HazardNumbers;
import cn.gov.haixi.safety.hazard.trail.CaseMove;
import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

/** Draws experts for a task, lets one decline and the next lot follow, and values what they did (M5.2, M5.3). */
@Stateless
@RolesAllowed(Permission.EXPERT_KEEP)
public class Draws {
    static final String SUBJECT = "expert-draw";
    private static final int LONGEST = 61;
    private static final int SEED_BYTES = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private CaseTrail trail;
    @Inject private HazardNumbers numbers;
    @Inject private Worklist worklist;
    @Inject private WorkingDays workingDays;
    @Inject private Parameters parameters;
    @Inject private RegionQueries regions;
    @Inject private EnterpriseQueries enterprises;
    @Inject private OrganisationQueries organisations;

    /**
     * @throws NotEnoughExperts when fewer may be drawn than are wanted; then nothing is recorded
     * @throws ExpertTakenMeanwhile when the database says that one has another task on these days after all
     */
    public DrawId draw(@NotNull @Valid DrawDraft task) {
        LocalDate today = today();
        if (task.from().isBefore(today) || task.to().isBefore(task.from()) || task.to().isAfter(task.from().plusDays(LONGEST))) {
            throw new DrawDaysRefused(task.from().isBefore(today) ? "from" : "to");
        }
        if (task.regionPath() != null) {
            regions.byPath(task.regionPath());
        }
        if (task.body() != null) {
            organisations.get(new OrganisationId(task.body()));
        }
        ExpertDraw.Judged whom = judged(task.enterprise());
        LocalDate valueBy = workingDays.plus(task.to(), parameters.period("hazard.expert.value", task.to()).value());
        takeTurn();
        String number = numbers.next("抽取", today.getYear());
        byte[] seed = new byte[SEED_BYTES];
        CHANCE.nextBytes(seed);
        String hex = HexFormat.of().formatHex(seed);
        ExpertDraw draw = new ExpertDraw(number, task, whom, caller.scope().regionPath(), hex, pool(task, whom, hex), valueBy, caller.actor(), clock.instant());
        em.persist(draw);
        book(draw.drawn());
        trail.note(SUBJECT, draw.id().value(), CaseMove.DRAWN, names(draw.drawn()));
        worklist.open(new WorkItem("hazard.draw.work.value", SUBJECT, draw.id().value(), number + " " + cut(draw.purpose()), new OrganisationId(draw.organisation()),
                Permission.EXPERT_KEEP, draw.regionPath(), valueBy, "/hazard/draw?id=" + draw.id().value(), false));
        return draw.id();
    }

    /** He cannot come. @return who takes his place by the next lot; empty when nobody is left */
    public Optional<String> decline(@NotNull DrawnId id, @NotBlank @Size(max = 500) String why) {
        takeTurn();
        Drawn drawn = own(id);
        drawn.decline(why);
        release(drawn);
        trail.note(SUBJECT, drawn.draw().id().value(), CaseMove.DECLINED, drawn.name() + "：" + why.strip());
        Optional<Drawn> next = replace(drawn.draw());
        next.ifPresent(one -> trail.note(SUBJECT, drawn.draw().id().value(), CaseMove.REPLACED, drawn.name() + " → " + one.name()));
        settle(drawn.draw());
        return next.map(Drawn::name);
    }

    /** @param words wanted where the work was poor */
    public void value(@NotNull DrawnId id, @NotNull Grade grade, @Size(max = 500) String words) {
        Drawn drawn = own(id);
        drawn.value(grade, words, today());
        trail.note(SUBJECT, drawn.draw().id().value(), CaseMove.EVALUATED, drawn.name());
        settle(drawn.draw());
    }

    /** Before its first day. */
    public void cancel(@NotNull DrawId id, @NotBlank @Size(max = 500) String why) {
        takeTurn();
        ExpertDraw draw = own(id);
        draw.cancel(why, today());
        draw.drawn().forEach(this::release);
        trail.note(SUBJECT, id.value(), CaseMove.CANCELLED, why.strip());
        worklist.done(SUBJECT, id.value());
    }

    private Optional<Drawn> replace(ExpertDraw draw) {
        DrawDraft task = draw.task();
        Set<UUID> booked = booked(task);
        for (Optional<DrawCandidate> next = draw.next(); next.isPresent(); next = draw.next()) {
            UUID expert = next.get().expert();
            Optional<Exclusion> why = booked.contains(expert) ? Optional.of(Exclusion.BOOKED) : stillFits(expert, task, draw.enterpriseName());
            if (why.isEmpty()) {
                Optional<Drawn> chosen = draw.drawNext();
                em.flush();
                chosen.ifPresent(one -> book(List.of(one)));
                return chosen;
            }
            draw.leaveOut(expert, why.get());
        }
        return Optional.empty();
    }

    private Optional<Exclusion> stillFits(UUID id, DrawDraft task, String enterpriseName) {
        Expert expert = em.find(Expert.class, new ExpertId(id));
        return expert.row().state() == ExpertState.ACTIVE ? expert.excluded(task, enterpriseName) : Optional.of(Exclusion.ABSENT);
    }

    private List<DrawCandidate> pool(DrawDraft task, ExpertDraw.Judged whom, String seed) {
        Set<UUID> booked = booked(task);
        var query = em.createQuery("select e from Expert e where e.state = :active" + (task.field() == null ? "" : " and :field member of e.fields")
                + (task.regionPath() == null ? "" : " and e.regionPath like :region"), Expert.class).setParameter("active", ExpertState.ACTIVE);
        if (task.field() != null) {
            query.setParameter("field", task.field());
        }
        if (task.regionPath() != null) {
            query.setParameter("region", task.regionPath() + "%");
        }
        return query.getResultList().stream().map(expert -> {
            Exclusion why = expert.excluded(task, whom == null ? null : whom.name()).orElse(booked.contains(expert.id().value()) ? Exclusion.BOOKED : null);
            return new DrawCandidate(expert.id().value(), expert.name(), Drawing.lot(seed, expert.id().value()), why);
        }).toList();
    }

    private Set<UUID> booked(DrawDraft task) {
        return new HashSet<>(em.createQuery("select distinct d.key.expert from ExpertDay d where d.key.day between :from and :to", UUID.class)
                .setParameter("from", task.from()).setParameter("to", task.to()).getResultList());
    }

    private void takeTurn() { em.find(PoolTurn.class, PoolTurn.ONLY, LockModeType.PESSIMISTIC_WRITE); }

    /** The key of the days speaks last. */
    private void book(List<Drawn> drawn) {
        drawn.forEach(one -> one.draw().from().datesUntil(one.draw().to().plusDays(1)).forEach(day -> em.persist(new ExpertDay(one, day))));
        try {
            em.flush();
        } catch (ConstraintViolationException taken) {
            throw new ExpertTakenMeanwhile();
        }
    }

    private void release(Drawn drawn) { em.createQuery("delete from ExpertDay d where d.drawn = :drawn").setParameter("drawn", drawn.id().value()).executeUpdate(); }

    private void settle(ExpertDraw draw) {
        if (draw.drawn().stream().noneMatch(one -> one.state() == DrawnState.DRAWN)) {
            worklist.done(SUBJECT, draw.id().value());
        }
    }

    private ExpertDraw.Judged judged(UUID enterprise) {
        if (enterprise == null) {
            return null;
        }
        EnterpriseRow row = enterprises.get(new EnterpriseId(enterprise));
        if (!caller.scope().includes(row.regionPath())) {
            throw new JudgedNotFound();
        }
        return new ExpertDraw.Judged(row.name(), row.supervisor() == null ? null : row.supervisor().value());
    }

    private Drawn own(DrawnId id) {
        Drawn drawn = id.value() == null ? null : em.find(Drawn.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (drawn == null || !drawn.draw().organisation().equals(caller.organisation())) {
            throw new DrawNotFound();
        }
        return drawn;
    }

    private ExpertDraw own(DrawId id) {
        ExpertDraw draw = id.value() == null ? null : em.find(ExpertDraw.class, id);
        if (draw == null || !draw.organisation().equals(caller.organisation())) {
            throw new DrawNotFound();
        }
        return draw;
    }

    private static String names(List<Drawn> drawn) { return drawn.stream().map(Drawn::name).collect(Collectors.joining("、")); }

    private static String cut(String words) { return words.length() > 100 ? words.substring(0, 100) + "…" : words; }

    private LocalDate today() { return LocalDate.now(clock); }
}
