package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.AttachmentRules;
import cn.gov.haixi.safety.platform.attachment.Attachments;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.account.Mention;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.reporting.flood.IntakeClosed;
import cn.gov.haixi.safety.reporting.flood.IntakeGate;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a tipster may do with his receipt and without a name: follow, answer, add evidence. Every method begins with the receipt. */
@Stateless
@PermitAll
public class TipFollowUps {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Receipts receipts;
    @Inject private Attachments attachments;
    @Inject private TipDesk desk;
    @Inject private Recusals recusals;
    @Inject private RegionQueries regions;
    @Inject private IntakeGate gate;
    @Inject private AuditTrail audit;

    /** @throws ReceiptRefused as {@link Receipts#open} */
    public TipProgress progress(String receipt) {
        Tip tip = open(receipt);
        Tip lead = tip.state() == TipState.MERGED ? em.find(Tip.class, new TipId(tip.matter())) : tip;
        List<ProgressStep> steps = em.createQuery("select s.at, s.move, s.words from TipStep s where s.tip = :tip order by s.id", ProgressStep.class)
                .setParameter("tip", tip.id()).getResultStream()
                .filter(step -> step.move().isTold())
                .map(step -> step.move().wordsAreTold() ? step : new ProgressStep(step.at(), step.move(), "")).toList();
        Conclusion conclusion = lead.resultToldOn() == null ? null : lead.conclusion();
        return new TipProgress(tip.id(), tip.number(), tip.kind(), tip.state(), tip.receivedOn(), tip.dueOn(), conclusion, steps,
                Optional.ofNullable(tip.question()), tip.retaliation());
    }

    public void answer(String receipt, @NotBlank @Size(max = 2000) String words) {
        Tip tip = open(receipt);
        tip.answer(words.strip(), Instant.now(clock));
        keepFromNamed(tip, words);
        desk.write(tip);
        desk.awaitReader(tip);
        audit.append("reporting.tip.audit.answered", TipDesk.SUBJECT, tip.id().value(), tip.number());
    }

    /** @throws IntakeClosed as for a tip: files fill a disk whichever way they come */
    public void addEvidence(String receipt, @NotNull @Size(min = 1) List<Upload> evidence) {
        Tip tip = open(receipt);
        gate.admit(evidence);
        tip.evidenceAdded(evidence.size(), Instant.now(clock));
        for (Upload file : evidence) {
            attachments.store(new AttachmentOwner(TipDesk.SUBJECT, tip.id().value()), file, AttachmentRules.PHOTOS_AND_VIDEO);
        }
        desk.write(tip);
        desk.awaitReader(tip);
        audit.append("reporting.tip.audit.evidence-added", TipDesk.SUBJECT, tip.id().value(), tip.number() + " " + evidence.size());
    }

    /**
     * He is threatened, dismissed or otherwise made to suffer for having told. The superior body hears of it at once.
     *
     * @throws TipMoveRefused while an earlier word about it waits for an answer
     */
    public void reportRetaliation(String receipt, @NotBlank @Size(max = 2000) String words) {
        Tip tip = open(receipt);
        tip.reportRetaliation(words.strip(), Instant.now(clock));
        keepFromNamedPeople(tip, words);
        desk.write(tip);
        desk.awaitProtection(tip);
        audit.append("reporting.tip.audit.retaliation-reported", TipDesk.SUBJECT, tip.id().value(), tip.number());
    }

    /** Whoever is named only now is kept from it from now on, as if he had been named at first; and it goes round an office that is. What has ended goes nowhere any more, and stays with its office for the reward; people are kept from it and from what came of it. */
    private void keepFromNamed(Tip tip, String words) {
        if (tip.state().ended()) {
            keepFromNamedPeople(tip, words);
            if (tip.state() == TipState.MERGED) {
                Tip lead = em.find(Tip.class, new TipId(tip.matter()));
                keepFromNamed(lead, words);
                desk.write(lead);
            }
            return;
        }
        Recusals.Route route = later(tip, words);
        keepFrom(tip, route);
        if (!route.desk().id().value().equals(tip.owner())) {
            recusals.admit(tip, route.desk());
            tip.routeRound(route.desk().id().value(), route.desk().name(), Actor.SYSTEM, Instant.now(clock));
            desk.handOver(tip);
        }
    }

    /** These words reach the superior alone, who must stay the superior: the tip keeps its desk. */
    private void keepFromNamedPeople(Tip tip, String words) {
        Recusals.Route route = later(tip, words);
        if (route.desk().id().value().equals(tip.owner())) {
            keepFrom(tip, new Recusals.Route(route.desk(), route.named().stream().filter(Mention::person).toList(), List.of()));
        }
    }

    private Recusals.Route later(Tip tip, String words) { return recusals.later(tip, words, regions.byPath(tip.regionPath())); }

    private void keepFrom(Tip tip, Recusals.Route route) {
        recusals.keepFrom(tip, route);
        route.named().forEach(one -> tip.recused(one.name(), Actor.SYSTEM, Instant.now(clock)));
    }

    private Tip open(String receipt) { return em.find(Tip.class, receipts.open(receipt)); }
}
