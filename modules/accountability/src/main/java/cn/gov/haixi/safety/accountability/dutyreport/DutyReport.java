package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.obligation.ObligationCase;
import cn.gov.haixi.safety.duty.obligation.ObligationId;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.person.PostId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The special report of a leader on how he fulfilled his duties for work safety in one period (M1.1, M1.7). Begun under an obligation, written by
 * whoever drafts for the post, submitted by its holder, whereupon the facts of the period are frozen; accepted and scored by every body that it is owed
 * to, or sent back by one of them; then published inside the house or not. A report that came late stays late.
 */
@Entity
@Table(name = "accountability_report")
class DutyReport {
    @EmbeddedId private ReportId id;
    @Version @Column(name = "version", nullable = false) private long version;
    @Column(name = "obligation_id", nullable = false) private UUID obligation;
    @Column(name = "clause", nullable = false, length = 8) private String clause;
    @Column(name = "post_id", nullable = false) private UUID post;
    @Column(name = "post_name", nullable = false, length = 160) private String postName;
    @Column(name = "organisation_id", nullable = false) private UUID organisation;
    @Column(name = "region_path", nullable = false, length = 64) private String regionPath;
    @Column(name = "period_from", nullable = false) private LocalDate from;
    @Column(name = "period_to", nullable = false) private LocalDate to;
    @Column(name = "due_on", nullable = false) private LocalDate due;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private ReportState state;
    @Column(name = "reporter_name", length = 60) private String reporter;
    @Column(name = "submitted_on") private LocalDate submittedOn;
    /** The day that counts for the deadline: what was sent back and came again in time counts from its first day. */
    @Column(name = "counts_on") private LocalDate countsOn;
    @Column(name = "resubmit_by") private LocalDate resubmitBy;
    @Column(name = "document_number", length = 60) private String documentNumber;
    @Column(name = "published_on") private LocalDate publishedOn;
    @Column(name = "edited_at", nullable = false) private Instant editedAt;
    @Column(name = "edited_by", nullable = false, length = 64) private String editedBy;

    @ElementCollection
    @CollectionTable(name = "accountability_report_section", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ReportSection> sections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "accountability_report_fact", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<FrozenFact> facts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "accountability_report_recipient", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<Acknowledgement> acknowledgements = new ArrayList<>();

    @Transient private List<ReportStep> fresh = new ArrayList<>();

    protected DutyReport() { }

    DutyReport(ObligationCase owed, List<Section> outline, Actor by, Instant at) {
        this.id = ReportId.next();
        this.obligation = owed.facts().id().value();
        this.clause = owed.facts().clause();
        this.post = owed.facts().debtor();
        this.postName = owed.facts().debtorName();
        this.organisation = owed.facts().desk().value();
        this.regionPath = owed.facts().regionPath();
        this.from = owed.facts().period().from();
        this.to = owed.facts().period().to();
        this.due = owed.facts().due();
        this.state = ReportState.DRAFT;
        this.sections.addAll(outline.stream().map(ReportSection::of).toList());
        await(owed.creditors());
        edited(by, at);
        step(ReportMove.BEGUN, "", by, at);
    }

    private void await(List<OrganisationId> recipients) {
        acknowledgements.clear();
        recipients.forEach(recipient -> acknowledgements.add(Acknowledgement.awaited(recipient.value())));
    }

    /** @param words one clean text a section, in their order */
    void write(List<String> words, Actor by, Instant at) {
        if (!state.open()) {
            throw new ReportMoveRefused(state, ReportState.DRAFT);
        }
        boolean changed = false;
        for (int i = 0; i < Math.min(words.size(), sections.size()); i++) {
            ReportSection now = ReportSection.of(sections.get(i).section().with(words.get(i)));
            changed |= !now.equals(sections.set(i, now));
        }
        if (changed) {
            edited(by, at);
        }
    }

    /**
     * Hands it in.
     *
     * @param holder who holds the post today
     * @param present the facts of the period as they are now; they stay like this
     */
    void submit(String holder, List<FrozenFact> present, Actor by, LocalDate today, Instant at) {
        sections.stream().map(ReportSection::section).filter(section -> section.required() && section.isBlank()).findFirst().ifPresent(section -> {
            throw new SectionWanted(section.title());
        });
        boolean again = state == ReportState.RETURNED && resubmitBy != null && !today.isAfter(resubmitBy);
        moveTo(ReportState.SUBMITTED);
        reporter = holder;
        submittedOn = today;
        countsOn = again ? countsOn : today;
        facts.clear();
        facts.addAll(present);
        await(recipients());
        step(ReportMove.SUBMITTED, "", by, at);
    }

    /** As long as nobody has accepted it. */
    void recall(String why, Actor by, Instant at) {
        if (acknowledgements.stream().anyMatch(Acknowledgement::given)) {
            throw new AlreadyAccepted();
        }
        moveTo(ReportState.DRAFT);
        resubmitBy = null;
        step(ReportMove.RECALLED, words(why), by, at);
    }

    /** @param until if it comes again by this day, it counts as having come when it first did */
    void sendBack(UUID recipient, String comments, LocalDate until, Actor by, Instant at) {
        awaited(recipient);
        moveTo(ReportState.RETURNED);
        resubmitBy = until;
        step(ReportMove.RETURNED, words(comments), by, at);
    }

    /** One recipient accepts it; with the last of them it is accepted. */
    void accept(UUID recipient, int score, String comment, Actor by, Instant at) {
        Acknowledgement awaited = awaited(recipient);
        acknowledgements.set(acknowledgements.indexOf(awaited), new Acknowledgement(recipient, score, comment, by.name(), at));
        step(ReportMove.ACCEPTED, comment, by, at);
        if (acknowledgements.stream().allMatch(Acknowledgement::given)) {
            moveTo(ReportState.ACCEPTED);
        }
    }

    void publish(boolean wanted, Actor by, LocalDate today, Instant at) {
        if (state != ReportState.ACCEPTED) {
            throw new ReportMoveRefused(state, ReportState.ACCEPTED);
        }
        if (wanted == (publishedOn == null)) {
            publishedOn = wanted ? today : null;
            step(wanted ? ReportMove.PUBLISHED : ReportMove.WITHDRAWN, "", by, at);
        }
    }

    void number(String number) {
        if (!state.open()) {
            throw new ReportMoveRefused(state, ReportState.DRAFT);
        }
        documentNumber = number;
    }

    private Acknowledgement awaited(UUID recipient) {
        if (state != ReportState.SUBMITTED) {
            throw new ReportMoveRefused(state, ReportState.ACCEPTED);
        }
        return acknowledgements.stream().filter(one -> one.organisation().equals(recipient) && !one.given()).findFirst().orElseThrow(NotARecipient::new);
    }

    private static String words(String why) {
        if (why == null || why.isBlank()) {
            throw new ReasonWanted();
        }
        return why.strip();
    }

    private void moveTo(ReportState target) {
        if (!state.next().contains(target)) {
            throw new ReportMoveRefused(state, target);
        }
        state = target;
    }

    private void edited(Actor by, Instant at) {
        editedAt = at;
        editedBy = by.name();
    }

    private void step(ReportMove move, String words, Actor by, Instant at) { fresh.add(new ReportStep(id, move, words, by, at)); }

    List<ReportStep> takeSteps() {
        List<ReportStep> taken = List.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    ReportId id() { return id; }

    long version() { return version; }

    ObligationId obligation() { return new ObligationId(obligation); }

    PostId post() { return new PostId(post); }

    String postName() { return postName; }

    UUID organisation() { return organisation; }

    String regionPath() { return regionPath; }

    ObligationPeriod period() { return new ObligationPeriod(from, to); }

    LocalDate due() { return due; }

    ReportState state() { return state; }

    LocalDate countsOn() { return countsOn; }

    boolean published() { return publishedOn != null; }

    List<OrganisationId> recipients() { return acknowledgements.stream().map(Acknowledgement::organisation).sorted().map(OrganisationId::new).toList(); }

    boolean owedTo(UUID body) { return acknowledgements.stream().anyMatch(one -> one.organisation().equals(body)); }

    boolean awaits(UUID body) { return state == ReportState.SUBMITTED && acknowledgements.stream().anyMatch(one -> one.organisation().equals(body) && !one.given()); }

    boolean anyGiven() { return acknowledgements.stream().anyMatch(Acknowledgement::given); }

    List<Section> sections() { return sections.stream().map(ReportSection::section).toList(); }

    List<FrozenFact> facts() { return List.copyOf(facts); }

    List<Assessed> assessed() {
        return acknowledgements.stream().map(one -> new Assessed(new OrganisationId(one.organisation()), one.score(), one.comment(), one.by(), one.at()))
                .sorted((one, other) -> one.recipient().value().compareTo(other.recipient().value())).toList();
    }

    ReportRow row() {
        return new ReportRow(id, new ObligationId(obligation), clause, new PostId(post), postName, regionPath, period(), due, state, reporter, submittedOn, countsOn,
                documentNumber, publishedOn, editedAt, editedBy);
    }
}
