package cn.gov.haixi.safety.web.hazard.mutual;

import cn.gov.haixi.safety.hazard.scoresheet.ItemDraft;
import cn.gov.haixi.safety.hazard.scoresheet.ItemEvidence;
import java.io.Serializable;
import java.math.BigDecimal;

/** One line of the editor of a score sheet. */
public class ItemForm implements Serializable {
    private String section;
    private String wording;
    private String standard;
    private BigDecimal points;
    private ItemEvidence evidence = ItemEvidence.NONE;

    /** An empty line below another, in the same section. */
    ItemForm(String section) { this.section = section; }

    ItemForm(ItemDraft item) {
        section = item.section();
        wording = item.wording();
        standard = item.standard();
        points = item.points();
        evidence = item.evidence();
    }

    ItemDraft draft() { return new ItemDraft(section, wording, standard, points, evidence); }

    /** Nothing but a section that was carried over. */
    boolean isBlank() { return blank(wording) && blank(standard) && points == null; }

    private static boolean blank(String text) { return text == null || text.isBlank(); }

    public String getSection() { return section; }

    public void setSection(String section) { this.section = section; }

    public String getWording() { return wording; }

    public void setWording(String wording) { this.wording = wording; }

    public String getStandard() { return standard; }

    public void setStandard(String standard) { this.standard = standard; }

    public BigDecimal getPoints() { return points; }

    public void setPoints(BigDecimal points) { this.points = points; }

    public ItemEvidence getEvidence() { return evidence; }

    public void setEvidence(ItemEvidence evidence) { this.evidence = evidence; }
}
