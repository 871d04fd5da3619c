package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardIntake;
import cn.gov.haixi.safety.hazard.hazard.HazardSource;
import cn.gov.haixi.safety.hazard.hazard.NewHazard;
import cn.gov.haixi.safety.hazard.scoresheet.ItemRow;
import cn.gov.haixi.safety.hazard.scoresheet.KnownSheets;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.AttachmentId;
import cn.gov.haixi.safety.platform.attachment.AttachmentKind;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.AttachmentRules;
import cn.gov.haixi.safety.platform.attachment.Attachments;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is done about a scoring by the two it concerns: the inspector scores item by item, with pictures, and hands the sheet in; the scored party objects
 * (M5.5). A tablet sends what it has as often as it must: sent twice is done once.
 */
@Stateless
@RolesAllowed(Permission.MUTUAL_SCORE)
public class Scorings {
    private static final long MB = 1_048_576;
    static final AttachmentRules PICTURES = new AttachmentRules(EnumSet.of(AttachmentKind.JPEG, AttachmentKind.PNG), 20 * MB, 200, 800 * MB);

    @Inject private EntityManager em;
    @Inject private OwnRounds own;
    @Inject private RoundDesk desk;
    @Inject private RoundResults results;
    @Inject private KnownSheets sheets;
    @Inject private HazardIntake hazards;
    @Inject private Attachments attachments;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** @throws PointsRefused when there are more than the item gives; then nothing is kept of this change */
    public SavedAnswer save(@NotNull ScoringId id, @NotNull @Valid AnswerChange change) {
        OwnRounds.Found found = scoring(id);
        ItemRow item = item(found, change.item());
        ScoringAnswer answer = answer(id, item.id());
        boolean taken = answer.take(change, item.points(), caller.name(), Instant.now(clock));
        if (taken && !em.contains(answer)) {
            em.persist(answer);
        }
        em.flush();
        return answer.saved(taken);
    }

    /** @param key made by the tablet: sent again it is the same picture */
    public PhotoRow keepPhoto(@NotNull ScoringId id, @NotNull UUID item, @NotNull UUID key, @NotNull Upload picture) {
        OwnRounds.Found found = scoring(id);
        ScoringPhoto known = em.find(ScoringPhoto.class, key);
        if (known != null && !known.of(id)) {
            throw new ScoringNotFound();
        }
        if (known == null) {
            AttachmentId stored = attachments.store(new AttachmentOwner(RoundDesk.SCORING, id.value()), picture, PICTURES);
            em.persist(new ScoringPhoto(key, id, item(found, item).id(), stored));
            em.flush();
        }
        return ScoringQueries.photos(em, id).stream().filter(photo -> photo.key().equals(key)).findFirst().orElseThrow(ScoringNotFound::new);
    }

    /** A picture that shows nothing. One that is gone already is gone. */
    public void dropPhoto(@NotNull ScoringId id, @NotNull UUID key) {
        scoring(id);
        ScoringPhoto known = em.find(ScoringPhoto.class, key);
        if (known != null && known.of(id)) {
            em.remove(known);
        }
    }

    /**
     * Hands the sheet in and opens a hazard for each item that is marked as one; one that is marked no more is taken back. A sheet that is handed in already stays as it is.
     *
     * @throws ScoringIncomplete naming what is wanting at which items
     */
    public void submit(@NotNull ScoringId id, @NotBlank @Size(max = 2000) String conclusion) {
        OwnRounds.Found found = own.lockedWithRound(own.ofInspector(id));
        if (found.scoring().state() == ScoringState.SUBMITTED) {
            return;
        }
        found.round().checkRunning(RoundMove.SUBMITTED);
        List<AnswerRow> answers = results.answers(found.round().sheet().value(), id);
        boolean placed = found.inspected().kind() != PartyKind.ENTERPRISE;
        Set<UUID> photographed = ScoringQueries.photos(em, id).stream().map(PhotoRow::item).collect(Collectors.toSet());
        ScoredSheet.check(answers, photographed, placed);
        answers.stream().filter(answer -> answer.grade() != null && answer.hazard() == null).forEach(answer -> open(found, answer));
        answers.stream().filter(answer -> answer.grade() == null && answer.hazard() != null).forEach(answer -> takeBack(found, answer));
        em.flush();
        found.scoring().submit(ScoredSheet.of(results.answers(found.round().sheet().value(), id)), conclusion, caller.actor(), LocalDate.now(clock), Instant.now(clock));
        em.flush();
        desk.moved(found, "submitted", results.allSubmitted(found.round().id()));
    }

    private void open(OwnRounds.Found found, AnswerRow answer) {
        MutualParty inspected = found.inspected();
        boolean enterprise = inspected.kind() == PartyKind.ENTERPRISE;
        var told = new NewHazard(HazardSource.MUTUAL, found.scoring().id().value(), found.round().number(), "/hazard/scored?id=" + found.scoring().id().value(),
                enterprise ? new EnterpriseId(inspected.enterprise()) : null, enterprise || AnswerRow.blank(answer.where()) ? null : answer.where(), inspected.regionPath(),
                enterprise && !AnswerRow.blank(answer.where()) ? answer.where() : null, null, null, answer.reason() + "（" + answer.wording() + "）", answer.grade(), LocalDate.now(clock), foundBy(found));
        answer(found.scoring().id(), answer.item()).opened(hazards.open(told));
    }

    /** What was objected to with success is no hazard any more, unless whoever supervises it has confirmed that it is one. */
    private void takeBack(OwnRounds.Found found, AnswerRow answer) {
        if (hazards.takeBack(new HazardId(answer.hazard()), found.round().number())) {
            answer(found.scoring().id(), answer.item()).withdrawn();
        }
    }

    private String foundBy(OwnRounds.Found found) {
        String name = found.inspector().name() + " " + caller.name();
        return name.codePointCount(0, name.length()) > 100 ? name.substring(0, name.offsetByCodePoints(0, 100)) : name;
    }

    /** Once, after the sheet is handed in and before the round is closed. */
    @RolesAllowed({Permission.MUTUAL_SCORE, Permission.MUTUAL_KEEP})
    public void object(@NotNull ScoringId id, @NotBlank @Size(max = 1000) String words) {
        OwnRounds.Found found = own.visible(caller.scope(), id);
        if (!found.inspected().spokenForBy(caller.scope())) {
            throw new NotTheInspected();
        }
        own.lockedWithRound(found);
        found.round().checkRunning(RoundMove.OBJECTED);
        found.scoring().object(words, caller.actor(), LocalDate.now(clock), Instant.now(clock));
        desk.moved(found, "objected", results.allSubmitted(found.round().id()));
    }

    private OwnRounds.Found scoring(ScoringId id) {
        OwnRounds.Found found = own.locked(own.ofInspector(id));
        found.round().checkRunning(RoundMove.SCORED);
        found.scoring().checkScoring();
        return found;
    }

    private ItemRow item(OwnRounds.Found found, UUID item) {
        return sheets.items(found.round().sheet()).stream().filter(one -> one.id().equals(item)).findFirst().orElseThrow(ItemNotFound::new);
    }

    private ScoringAnswer answer(ScoringId scoring, UUID item) {
        return em.createQuery("select a from ScoringAnswer a where a.scoring = :scoring and a.item = :item", ScoringAnswer.class)
                .setParameter("scoring", scoring.value()).setParameter("item", item).getResultStream().findFirst().orElseGet(() -> new ScoringAnswer(scoring, item));
    }
}
