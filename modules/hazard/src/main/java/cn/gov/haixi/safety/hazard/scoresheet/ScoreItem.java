package cn.gov.haixi.safety.hazard.scoresheet;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** One line of an edition: it comes and goes with the drafts of it and stays as it is from the day of issue. */
@Entity
@Table(name = "hazard_score_item")
class ScoreItem {
    @Id @Column(name = "id") private UUID id;
    @Column(name = "sheet_id", nullable = false) private UUID sheet;
    @Column(name = "place", nullable = false) private int place;
    @Column(name = "section", nullable = false, length = 120) private String section;
    @Column(name = "wording", nullable = false, length = 500) private String wording;
    @Column(name = "standard", nullable = false, length = 1000) private String standard;
    @Column(name = "points", nullable = false, precision = 5, scale = 1) private BigDecimal points;
    @Enumerated(EnumType.STRING) @Column(name = "evidence", nullable = false, length = 16) private ItemEvidence evidence;

    protected ScoreItem() { }

    ScoreItem(ScoreSheetId sheet, int place, ItemDraft draft) {
        this.id = Ids.next();
        this.sheet = sheet.value();
        this.place = place;
        this.section = draft.section().strip();
        this.wording = draft.wording().strip();
        this.standard = draft.standard() == null ? "" : draft.standard().strip();
        this.points = draft.points();
        this.evidence = draft.evidence();
    }
}
