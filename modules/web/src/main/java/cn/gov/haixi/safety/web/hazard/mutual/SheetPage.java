package cn.gov.haixi.safety.web.hazard.mutual;

import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import cn.gov.haixi.safety.hazard.scoresheet.ItemDraft;
import cn.gov.haixi.safety.hazard.scoresheet.ItemEvidence;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheetFiles;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheetId;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheetQueries;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheets;
import cn.gov.haixi.safety.hazard.scoresheet.SheetCase;
import cn.gov.haixi.safety.hazard.scoresheet.SheetDraft;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Download;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Language;
import cn.gov.haixi.safety.web.platform.Notices;
import cn.gov.haixi.safety.web.platform.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.model.StreamedContent;

/** One edition of a score sheet: read by all who take part, edited and issued by the body that keeps it (M5.5). */
@Named
@ViewScoped
public class SheetPage implements Serializable {
    @Inject private ScoreSheetQueries queries;
    @Inject private ScoreSheets sheets;
    @Inject private ScoreSheetFiles files;
    @Inject private Caller caller;
    @Inject private Language language;
    @Inject private Notices notices;
    private String id;
    private transient SheetCase sheet;
    private List<ItemForm> items;
    private long version;
    private String title;
    private InspectionCategory category;
    private String industry;
    private transient Part file;

    public SheetCase getSheet() {
        if (sheet == null) {
            sheet = queries.get(caller.scope(), sheetId());
            if (items == null) {
                items = new ArrayList<>(sheet.items().stream().map(item -> new ItemForm(new ItemDraft(item.section(), item.wording(), item.standard(), item.points(), item.evidence()))).toList());
                version = sheet.version();
                title = sheet.row().title();
                category = sheet.row().category();
                industry = sheet.row().industry();
                if (items.isEmpty()) {
                    items.add(new ItemForm(""));
                }
            }
        }
        return sheet;
    }

    public void add(int after) { items.add(after + 1, new ItemForm(items.isEmpty() ? "" : items.get(after).getSection())); }

    public void drop(int line) {
        items.remove(line);
        if (items.isEmpty()) {
            items.add(new ItemForm(""));
        }
    }

    public void up(int line) {
        if (line > 0) {
            items.add(line - 1, items.remove(line));
        }
    }

    public String save() {
        sheets.save(sheetId(), version, new SheetDraft(title, category, industry), items.stream().filter(item -> !item.isBlank()).map(ItemForm::draft).toList());
        notices.done("hazard.scoresheet.saved");
        return again(id);
    }

    /** Saved first: what is typed is what is issued. */
    public String issue() {
        save();
        sheets.issue(sheetId());
        return again(id);
    }

    public String revise() { return again(sheets.revise(sheetId()).value().toString()); }

    /** Replaces the lines of the draft. */
    public String read() {
        try (Uploads sent = Uploads.of(List.of(file))) {
            if (!sent.list().isEmpty()) {
                sheets.save(sheetId(), version, new SheetDraft(title, category, industry), files.read(sent.list().get(0).content()));
                notices.done("hazard.scoresheet.saved");
            }
        }
        return again(id);
    }

    public StreamedContent getExcel() { return Download.of(getSheet().row().title() + ".xlsx", Download.EXCEL, out -> files.write(caller.scope(), sheetId(), language.getLocale(), out)); }

    private ScoreSheetId sheetId() { return new ScoreSheetId(Given.id(id)); }

    private static String again(String id) { return "/hazard/score-sheet?faces-redirect=true&id=" + id; }

    public ItemEvidence[] getEvidences() { return ItemEvidence.values(); }

    public InspectionCategory[] getCategories() { return InspectionCategory.values(); }

    public List<ItemForm> getItems() { return items; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    public InspectionCategory getCategory() { return category; }

    public void setCategory(InspectionCategory category) { this.category = category; }

    public String getIndustry() { return industry; }

    public void setIndustry(String industry) { this.industry = industry; }

    public Part getFile() { return file; }

    public void setFile(Part file) { this.file = file; }
}
