package cn.gov.haixi.safety.hazard.scoresheet;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import cn.gov.haixi.safety.registry.enterprise.IndustryQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Keeps score sheets, edition by edition (M5.5). */
@Stateless
@RolesAllowed(Permission.MUTUAL_KEEP)
public class ScoreSheets {
    public static final int MOST_ITEMS = 200;
    static final String SUBJECT = "score-sheet";

    @Inject private EntityManager em;
    @Inject private KnownSheets known;
    @Inject private IndustryQueries industries;
    @Inject private Caller caller;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;

    public ScoreSheetId draft(@NotNull @Valid SheetDraft draft) {
        checkIndustry(draft);
        if (caller.organisation() == null) {
            throw new NotTheKeeper();
        }
        var sheet = new ScoreSheet(draft, caller.scope().regionPath(), caller.organisation());
        em.persist(sheet);
        noted(sheet, "drafted");
        return sheet.id();
    }

    /** @throws ChangedMeanwhile when somebody else saved it after this version */
    public void save(@NotNull ScoreSheetId id, long version, @NotNull @Valid SheetDraft draft, @NotNull List<@NotNull @Valid ItemDraft> items) {
        checkIndustry(draft);
        ScoreSheet sheet = own(id);
        ChangedMeanwhile.check(version, sheet.version());
        if (items.size() > MOST_ITEMS) {
            throw new SheetItemsRefused(MOST_ITEMS);
        }
        sheet.draft(draft, items.size(), items.stream().map(ItemDraft::points).reduce(BigDecimal.ZERO, BigDecimal::add));
        em.createQuery("delete from ScoreItem i where i.sheet = :sheet").setParameter("sheet", id.value()).executeUpdate();
        write(sheet, items);
        em.lock(sheet, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        noted(sheet, "saved");
    }

    /** From now on rounds are planned with it; the edition before is replaced. */
    public void issue(@NotNull ScoreSheetId id) {
        ScoreSheet sheet = own(id);
        em.createQuery("select s from ScoreSheet s where s.series = :series and s.state = IN_FORCE", ScoreSheet.class).setParameter("series", sheet.series()).getResultList().forEach(ScoreSheet::replace);
        sheet.issue(LocalDate.now(clock));
        noted(sheet, "issued");
    }

    /** Drafts the next edition with the items of this one. */
    public ScoreSheetId revise(@NotNull ScoreSheetId id) {
        ScoreSheet sheet = own(id);
        em.createQuery("select s from ScoreSheet s where s.series = :series and s.state = DRAFT", ScoreSheet.class).setParameter("series", sheet.series()).getResultStream().findFirst()
                .ifPresent(draft -> { throw new RevisedAlready(draft.title(), draft.edition()); });
        ScoreSheet next = sheet.next();
        em.persist(next);
        em.flush();
        write(next, known.items(id).stream().map(item -> new ItemDraft(item.section(), item.wording(), item.standard(), item.points(), item.evidence())).toList());
        noted(next, "revised");
        return next.id();
    }

    private ScoreSheet own(ScoreSheetId id) {
        ScoreSheet sheet = known.visible(caller.scope(), id);
        em.refresh(sheet, LockModeType.PESSIMISTIC_WRITE);
        if (!sheet.keeper().equals(caller.organisation())) {
            throw new NotTheKeeper();
        }
        return sheet;
    }

    private void write(ScoreSheet sheet, List<ItemDraft> items) {
        for (int place = 0; place < items.size(); place++) {
            em.persist(new ScoreItem(sheet.id(), place + 1, items.get(place)));
        }
    }

    private void checkIndustry(SheetDraft draft) {
        if (draft.industry() != null) {
            industries.get(draft.industry());
        }
    }

    private void noted(ScoreSheet sheet, String act) { audit.append("hazard.scoresheet.audit." + act, SUBJECT, sheet.id().value(), sheet.title() + " " + sheet.edition()); }
}
