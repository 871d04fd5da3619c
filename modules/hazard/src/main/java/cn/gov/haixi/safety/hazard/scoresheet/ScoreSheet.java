package cn.gov.haixi.safety.hazard.scoresheet;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One edition of a score sheet (M5.5). It is drafted, then issued and never changed again: whoever wants it otherwise drafts the next edition, whose
 * issue replaces this one. Rounds keep the edition that they were planned with.
 */
@Entity
@Table(name = "hazard_score_sheet")
class ScoreSheet {
    @EmbeddedId private ScoreSheetId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "series_id", nullable = false) private UUID series;
    @Column(name = "edition", nullable = false) private int edition;
    @Column(name = "title", nullable = false, length = 120) private String title;
    @Enumerated(EnumType.STRING) @Column(name = "category", nullable = false, length = 24) private InspectionCategory category;
    @Column(name = "industry", length = 4) private String industry;
    @Column(name = "region_path", nullable = false, length = 60) private String regionPath;
    @Column(name = "keeper_id", nullable = false) private UUID keeper;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private SheetState state;
    @Column(name = "full_points", nullable = false, precision = 7, scale = 1) private BigDecimal full;
    @Column(name = "items", nullable = false) private int items;
    @Column(name = "issued_on") private LocalDate issuedOn;

    protected ScoreSheet() { }

    /** The first edition. */
    ScoreSheet(SheetDraft draft, String regionPath, UUID keeper) { this(draft, Ids.next(), 1, regionPath, keeper); }

    private ScoreSheet(SheetDraft draft, UUID series, int edition, String regionPath, UUID keeper) {
        this.id = ScoreSheetId.next();
        this.series = series;
        this.edition = edition;
        this.regionPath = regionPath;
        this.keeper = keeper;
        this.state = SheetState.DRAFT;
        this.full = BigDecimal.ZERO;
        describe(draft);
    }

    private void describe(SheetDraft draft) {
        title = draft.title().strip();
        category = draft.category();
        industry = draft.industry();
    }

    /** @param points of its items together */
    void draft(SheetDraft draft, int count, BigDecimal points) {
        refuseUnless(state == SheetState.DRAFT);
        describe(draft);
        items = count;
        full = points;
    }

    void issue(LocalDate today) {
        if (items == 0) {
            throw new SheetItemsRefused(ScoreSheets.MOST_ITEMS);
        }
        moveTo(SheetState.IN_FORCE);
        issuedOn = today;
    }

    void replace() { moveTo(SheetState.REPLACED); }

    /** A draft of what is to replace this one. */
    ScoreSheet next() {
        refuseUnless(state == SheetState.IN_FORCE);
        var next = new ScoreSheet(new SheetDraft(title, category, industry), series, edition + 1, regionPath, keeper);
        next.items = items;
        next.full = full;
        return next;
    }

    private void moveTo(SheetState target) {
        refuseUnless(state.next().contains(target));
        state = target;
    }

    private void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new SheetMoveRefused(state);
        }
    }

    ScoreSheetId id() { return id; }
    long version() { return version; }
    UUID series() { return series; }
    int edition() { return edition; }
    String title() { return title; }
    String regionPath() { return regionPath; }
    UUID keeper() { return keeper; }
    SheetState state() { return state; }
    SheetRow row() { return new SheetRow(id, title, edition, category, industry, regionPath, keeper, state, full, items, issuedOn); }
}
