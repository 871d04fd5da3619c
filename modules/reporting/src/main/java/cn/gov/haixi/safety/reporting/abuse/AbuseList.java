package cn.gov.haixi.safety.reporting.abuse;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import cn.gov.haixi.safety.reporting.flood.ListedContents;
import cn.gov.haixi.safety.reporting.tip.TipFacts;
import cn.gov.haixi.safety.reporting.tip.TipHistory;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.reporting.tip.TipMove;
import cn.gov.haixi.safety.reporting.tip.Unrecused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;

/**
 * The abuse list (不当举报内容库): what two people found to be abuse is still taken in when it comes again, with receipt and clocks, but it waits behind
 * the others of its kind instead of lying on a desk of its own. Nothing is refused unread, and nothing is known of who sent it.
 */
@Stateless
@RolesAllowed(Permission.TIP_HANDLE)
public class AbuseList {
    static final String SUBJECT = "abuse";
    private static final String WORK = "reporting.abuse.work.decide";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private TipHistory history;
    @Inject private ListedContents contents;
    @Inject private Parameters parameters;
    @Inject private WorkingDays workingDays;
    @Inject private Worklist worklist;
    @Inject private AuditTrail audit;

    public AbuseId propose(@NotNull TipId id, @NotBlank @Size(min = 10, max = 1000) String reason) {
        TipFacts tip = history.onDesk(id);
        if (!contents.telling(id.value())) {
            throw new AbuseTooVague();
        }
        boolean before = em.createQuery("select count(a) from AbuseEntry a where a.tip = :tip and a.state in :running", Long.class).setParameter("tip", id.value())
                .setParameter("running", EnumSet.of(AbuseState.PROPOSED, AbuseState.LISTED)).getSingleResult() > 0;
        if (before) {
            throw new AbuseProposedBefore();
        }
        AbuseEntry entry = new AbuseEntry(tip, reason.strip(), caller.actor(), now());
        em.persist(entry);
        em.flush();
        Stream.concat(Stream.of(caller.accountId()), history.keptFrom(id).stream()).distinct().forEach(account -> worklist.keepFrom(account, entry.id().value()));
        worklist.open(new WorkItem(WORK, SUBJECT, entry.id().value(), tip.number(), tip.owner(), Permission.TIP_HANDLE, tip.regionPath(), null,
                "/reporting/abuse?state=PROPOSED", false));
        done(entry, TipMove.ABUSE_PROPOSED, reason.strip(), "proposed");
        return entry.id();
    }

    public void list(@NotNull AbuseId id, @NotBlank @Size(max = 1000) String words) {
        AbuseEntry entry = visible(id);
        LocalDate today = LocalDate.now(clock);
        LocalDate until = workingDays.plus(today, parameters.period("reporting.abuse.term", today).value());
        entry.list(words.strip(), until, caller.actor(), now());
        worklist.done(SUBJECT, id.value());
        contents.list(id.value(), entry.tip().value(), entry.regionPath(), until);
        done(entry, TipMove.ABUSE_LISTED, words.strip() + " (" + until + ")", "listed");
    }

    public void refuse(@NotNull AbuseId id, @NotBlank @Size(max = 1000) String words) {
        AbuseEntry entry = visible(id);
        entry.refuse(words.strip(), caller.actor(), now());
        worklist.done(SUBJECT, id.value());
        done(entry, TipMove.ABUSE_REFUSED, words.strip(), "refused");
    }

    public void lift(@NotNull AbuseId id, @NotBlank @Size(max = 1000) String words) {
        AbuseEntry entry = visible(id);
        entry.lift(words.strip(), caller.actor(), now());
        contents.drop(id.value());
        done(entry, TipMove.ABUSE_LIFTED, words.strip(), "lifted");
    }

    private AbuseEntry visible(AbuseId id) {
        return Unrecused.bind(em.createQuery("select a from AbuseEntry a where a.id = :id" + Unrecused.tip("a.tip"), AbuseEntry.class), caller.scope())
                .setParameter("id", id).getResultStream().filter(one -> caller.scope().includes(one.regionPath())).findFirst().orElseThrow(AbuseNotFound::new);
    }

    private void done(AbuseEntry entry, TipMove move, String words, String act) {
        history.note(entry.tip(), move, words);
        audit.append("reporting.abuse.audit." + act, SUBJECT, entry.id().value(), entry.tipNumber());
    }

    private Instant now() { return clock.instant(); }
}
