package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheetId;
import cn.gov.haixi.safety.hazard.scoresheet.SheetRow;
import cn.gov.haixi.safety.platform.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A round of mutual inspection (互检互查, M5.4). Its organiser plans it with a score sheet and those who take part; the system pairs them, again for a
 * stated reason until it starts; while it runs each scores whom it was paired with; the organiser closes it, whereupon the ranking stands, and publishes
 * the result by industry and category (M5.6).
 */
@Entity
@Table(name = "hazard_mutual_round")
class MutualRound {
    @EmbeddedId private RoundId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "number", nullable = false, length = 32) private String number;
    @Column(name = "title", nullable = false, length = 120) private String title;
    @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, length = 16) private PartyKind kind;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private RoundState state;
    @Enumerated(EnumType.STRING) @Column(name = "category", nullable = false, length = 24) private InspectionCategory category;
    @Column(name = "industry", length = 4) private String industry;
    @Column(name = "sheet_id", nullable = false) private UUID sheet;
    @Column(name = "sheet_title", nullable = false, length = 120) private String sheetTitle;
    @Column(name = "sheet_edition", nullable = false) private int sheetEdition;
    @Column(name = "sheet_points", nullable = false, precision = 7, scale = 1) private BigDecimal sheetPoints;
    @Column(name = "region_path", nullable = false, length = 60) private String regionPath;
    @Column(name = "organiser_id", nullable = false) private UUID organiser;
    @Column(name = "organiser_name", nullable = false, length = 120) private String organiserName;
    @Column(name = "starts_on", nullable = false) private LocalDate startsOn;
    @Column(name = "ends_on", nullable = false) private LocalDate endsOn;
    @Column(name = "times", nullable = false) private int times;
    @Column(name = "planned_on", nullable = false) private LocalDate plannedOn;
    @Column(name = "started_on") private LocalDate startedOn;
    @Column(name = "closed_on") private LocalDate closedOn;
    @Column(name = "published_on") private LocalDate publishedOn;
    private transient List<MutualStep> newSteps = new ArrayList<>();

    protected MutualRound() { }

    /** @param by of the organising body */
    MutualRound(String number, RoundPlan plan, SheetRow sheet, String regionPath, Actor by, LocalDate today, Instant now) {
        this.id = RoundId.next();
        this.number = number;
        this.state = RoundState.PLANNED;
        this.kind = plan.kind();
        this.regionPath = regionPath;
        this.organiser = by.organisation();
        this.organiserName = by.organisationName();
        this.plannedOn = today;
        describe(plan, sheet);
        note(RoundMove.PLANNED, "", by, now);
    }

    /** While nobody is paired. Its kind stays: those who take part are of it. */
    void change(RoundPlan plan, SheetRow sheet, Actor by, Instant now) {
        refuseIf(state != RoundState.PLANNED, RoundMove.CHANGED);
        describe(plan, sheet);
        note(RoundMove.CHANGED, "", by, now);
    }

    private void describe(RoundPlan plan, SheetRow of) {
        if (plan.endsOn().isBefore(plan.startsOn()) || plan.endsOn().isAfter(plan.startsOn().plusYears(1))) {
            throw new RoundPeriodRefused();
        }
        title = plan.title().strip();
        category = plan.category();
        industry = plan.industry();
        sheet = of.id().value();
        sheetTitle = of.title();
        sheetEdition = of.edition();
        sheetPoints = of.full();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        times = plan.times();
    }

    /** @param words how it was drawn, and why again */
    void pair(String words, Actor by, Instant now) { moveTo(RoundState.PAIRED, state == RoundState.PAIRED ? RoundMove.PAIRED_AGAIN : RoundMove.PAIRED, words, by, now); }

    /** To change who takes part. */
    void unpair(String why, Actor by, Instant now) {
        refuseIf(state != RoundState.PAIRED, RoundMove.UNPAIRED);
        moveTo(RoundState.PLANNED, RoundMove.UNPAIRED, why, by, now);
    }

    void start(Actor by, LocalDate today, Instant now) {
        if (today.isBefore(startsOn)) {
            throw new RoundNotYet(startsOn);
        }
        moveTo(RoundState.RUNNING, RoundMove.STARTED, "", by, now);
        startedOn = today;
    }

    /** @param objections how many nobody has answered */
    void close(int objections, String words, Actor by, LocalDate today, Instant now) {
        if (objections > 0) {
            throw new ObjectionsOpen(objections);
        }
        moveTo(RoundState.CLOSED, RoundMove.CLOSED, words, by, now);
        closedOn = today;
    }

    /** @param where such as the number of the bulletin or the address of the website */
    void publish(String where, Actor by, LocalDate today, Instant now) {
        moveTo(RoundState.PUBLISHED, RoundMove.PUBLISHED, where, by, now);
        publishedOn = today;
    }

    void cancel(String why, Actor by, Instant now) { moveTo(RoundState.CANCELLED, RoundMove.CANCELLED, why, by, now); }

    void checkPlanned(RoundMove move) { refuseIf(state != RoundState.PLANNED, move); }

    void checkRunning(RoundMove move) { refuseIf(state != RoundState.RUNNING, move); }

    /** What the state allows on a day, whoever asks. */
    Set<RoundMove> moves(LocalDate today) {
        return switch (state) {
            case PLANNED -> EnumSet.of(RoundMove.CHANGED, RoundMove.PAIRED, RoundMove.CANCELLED);
            case PAIRED -> today.isBefore(startsOn) ? EnumSet.of(RoundMove.PAIRED_AGAIN, RoundMove.UNPAIRED, RoundMove.CANCELLED)
                    : EnumSet.of(RoundMove.PAIRED_AGAIN, RoundMove.UNPAIRED, RoundMove.STARTED, RoundMove.CANCELLED);
            case RUNNING -> EnumSet.of(RoundMove.CLOSED);
            case CLOSED -> EnumSet.of(RoundMove.PUBLISHED);
            case PUBLISHED, CANCELLED -> EnumSet.noneOf(RoundMove.class);
        };
    }

    private void moveTo(RoundState target, RoundMove move, String words, Actor by, Instant now) {
        refuseIf(!state.next().contains(target), move);
        state = target;
        note(move, words, by, now);
    }

    private void refuseIf(boolean forbidden, RoundMove move) {
        if (forbidden) {
            throw new RoundMoveRefused(state, move);
        }
    }

    private void note(RoundMove move, String words, Actor by, Instant now) {
        if (newSteps == null) {
            newSteps = new ArrayList<>();
        }
        newSteps.add(new MutualStep(id, null, move, words, by, now));
    }

    /** Hands over the steps made since the round was loaded; the second call returns none. */
    List<MutualStep> takeSteps() {
        List<MutualStep> steps = newSteps == null ? List.of() : newSteps;
        newSteps = new ArrayList<>();
        return steps;
    }

    RoundId id() { return id; }
    long version() { return version; }
    String number() { return number; }
    String title() { return title; }
    PartyKind kind() { return kind; }
    RoundState state() { return state; }
    InspectionCategory category() { return category; }
    String industry() { return industry; }
    ScoreSheetId sheet() { return new ScoreSheetId(sheet); }
    BigDecimal sheetPoints() { return sheetPoints; }
    String regionPath() { return regionPath; }
    UUID organiser() { return organiser; }
    String organiserName() { return organiserName; }
    LocalDate endsOn() { return endsOn; }
    int times() { return times; }

    RoundRow row() {
        return new RoundRow(id, number, title, kind, state, category, industry, sheet, sheetTitle, sheetEdition, sheetPoints, regionPath, organiser, organiserName, startsOn, endsOn, times, startedOn, closedOn,
                publishedOn);
    }
}
