package cn.gov.haixi.safety.it.hazard;

import static cn.gov.haixi.safety.it.hazard.MutualFixture.GOLMUD;
import static cn.gov.haixi.safety.it.hazard.MutualFixture.GOLMUD_INSPECTOR;
import static cn.gov.haixi.safety.it.hazard.MutualFixture.ITEMS;
import static cn.gov.haixi.safety.it.hazard.MutualFixture.OFFICER;
import static cn.gov.haixi.safety.it.hazard.MutualFixture.PREFECTURE;
import static cn.gov.haixi.safety.it.hazard.MutualFixture.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.hazard.mutual.MutualQueries;
import cn.gov.haixi.safety.hazard.mutual.RoundId;
import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import cn.gov.haixi.safety.hazard.scoresheet.ItemDraft;
import cn.gov.haixi.safety.hazard.scoresheet.ItemEvidence;
import cn.gov.haixi.safety.hazard.scoresheet.NotTheKeeper;
import cn.gov.haixi.safety.hazard.scoresheet.RevisedAlready;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheetFiles;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheetId;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheetQueries;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheets;
import cn.gov.haixi.safety.hazard.scoresheet.SheetCase;
import cn.gov.haixi.safety.hazard.scoresheet.SheetDraft;
import cn.gov.haixi.safety.hazard.scoresheet.SheetFileRefused;
import cn.gov.haixi.safety.hazard.scoresheet.SheetFilter;
import cn.gov.haixi.safety.hazard.scoresheet.SheetItemsRefused;
import cn.gov.haixi.safety.hazard.scoresheet.SheetMoveRefused;
import cn.gov.haixi.safety.hazard.scoresheet.SheetNotFound;
import cn.gov.haixi.safety.hazard.scoresheet.SheetRow;
import cn.gov.haixi.safety.hazard.scoresheet.SheetRowRefused;
import cn.gov.haixi.safety.hazard.scoresheet.SheetState;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Score sheets, edition by edition, as pages and as files (M5.5). */
@ExtendWith(ArquillianExtension.class)
class ScoreSheetIT {
    private static final SheetDraft DRAFT = new SheetDraft("(测试)评分表", InspectionCategory.TRADE, null);

    @Inject private MutualFixture fixture;
    @Inject private ScoreSheets sheets;
    @Inject private ScoreSheetQueries queries;
    @Inject private ScoreSheetFiles files;
    @Inject private MutualQueries rounds;
    @Inject private Caller caller;

    @Test @Clause("M5.5")
    void shouldKeepTheEditionOfARoundWhenANewerOneComes() {
        RoundId round = fixture.planned("632801", "632802");
        var row = PREFECTURE.get(() -> rounds.get(caller.scope(), round)).row();
        ScoreSheetId first = new ScoreSheetId(row.sheet());
        ScoreSheetId next = PREFECTURE.get(() -> sheets.revise(first));
        assertThatThrownBy(() -> PREFECTURE.get(() -> sheets.revise(first))).isInstanceOf(RevisedAlready.class);
        SheetCase draft = read(next);
        assertThat(draft.row().edition()).isEqualTo(2);
        assertThat(draft.items()).hasSize(ITEMS.size());
        PREFECTURE.run(() -> sheets.save(next, draft.version(), DRAFT, List.of(item("(测试)", "只剩一项", 100, ItemEvidence.NONE))));
        PREFECTURE.run(() -> sheets.issue(next));
        assertThat(read(first).row().state()).isEqualTo(SheetState.REPLACED);
        assertThat(read(first).items()).hasSize(ITEMS.size());
        assertThat(PREFECTURE.get(() -> rounds.get(caller.scope(), round)).row().sheetEdition()).isEqualTo(1);
        assertThatThrownBy(() -> PREFECTURE.run(() -> sheets.save(first, read(first).version(), DRAFT, ITEMS))).isInstanceOf(SheetMoveRefused.class);
        assertThatThrownBy(() -> PREFECTURE.run(() -> sheets.issue(next))).isInstanceOf(SheetMoveRefused.class);
    }

    @Test @Clause("M5.5")
    void shouldGoOutAsExcelAndComeBackTheSame() throws IOException {
        ScoreSheetId sheet = fixture.issued();
        for (Locale locale : Messages.LOCALES) {
            Path file = Files.createTempFile("sheet", ".xlsx");
            try (OutputStream to = Files.newOutputStream(file)) {
                GOLMUD_INSPECTOR.run(() -> files.write(caller.scope(), sheet, locale, to));
            }
            List<ItemDraft> back = PREFECTURE.get(() -> files.read(file));
            assertThat(back).usingRecursiveComparison().withEqualsForType((one, other) -> one.compareTo(other) == 0, BigDecimal.class).isEqualTo(ITEMS);
            Files.delete(file);
        }
    }

    @Test
    void shouldRefuseAFileThatIsNoSheet() throws IOException {
        Path text = Files.writeString(Files.createTempFile("sheet", ".xlsx"), "no workbook");
        assertThatThrownBy(() -> PREFECTURE.get(() -> files.read(text))).isInstanceOf(SheetFileRefused.class);
        refused("管理", "项目", "", "-1", "");
        refused("管理", "项目", "", "1000", "");
        refused("管理", "项目", "", "0.0", "");
        refused("管理", "项目", "", "=1+1", "");
        refused("管理", "项目", "", "5", "随便");
        refused("", "项目", "", "5", "");
        refused("管理", "😀".repeat(300), "", "5", "");
        Path good = written("管理", "项目", "", "5.5", "现场照片");
        assertThat(PREFECTURE.get(() -> files.read(good))).singleElement().satisfies(item -> assertThat(item.evidence()).isEqualTo(ItemEvidence.PHOTO));
        Path empty = written();
        assertThat(PREFECTURE.get(() -> files.read(empty))).isEmpty();
    }

    private void refused(String... cells) throws IOException {
        Path file = written(cells);
        assertThatThrownBy(() -> PREFECTURE.get(() -> files.read(file))).as(String.join("|", cells)).isInstanceOfSatisfying(SheetRowRefused.class, refused -> assertThat(refused.args()[0]).isEqualTo(2));
        Files.delete(file);
    }

    private static Path written(String... cells) throws IOException {
        Path file = Files.createTempFile("sheet", ".xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream to = Files.newOutputStream(file)) {
            var page = book.createSheet();
            page.createRow(0).createCell(0).setCellValue("heading");
            var row = page.createRow(1);
            for (int i = 0; i < cells.length; i++) {
                row.createCell(i).setCellValue(cells[i]);
            }
            book.write(to);
        }
        return file;
    }

    @Test
    void shouldBeChangedByItsKeeperAloneAndOneAtATime() {
        ScoreSheetId sheet = fixture.drafted();
        assertThatThrownBy(() -> GOLMUD.get(() -> queries.get(caller.scope(), sheet))).as("a draft is its keeper's").isInstanceOf(SheetNotFound.class);
        assertThatThrownBy(() -> PREFECTURE.run(() -> sheets.issue(sheet))).as("empty").isInstanceOf(SheetItemsRefused.class);
        long seen = read(sheet).version();
        PREFECTURE.run(() -> sheets.save(sheet, seen, DRAFT, ITEMS));
        assertThatThrownBy(() -> PREFECTURE.run(() -> sheets.save(sheet, seen, DRAFT, List.of()))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(read(sheet).items()).hasSize(ITEMS.size());
        PREFECTURE.run(() -> sheets.issue(sheet));
        assertThat(found(GOLMUD_INSPECTOR)).as("the prefecture's sheet serves its counties").contains(sheet);
        assertThat(found(OFFICER)).contains(sheet);
        assertThatThrownBy(() -> GOLMUD.get(() -> sheets.revise(sheet))).isInstanceOf(NotTheKeeper.class);
        assertThatThrownBy(() -> GOLMUD_INSPECTOR.get(() -> sheets.revise(sheet))).isInstanceOf(EJBAccessException.class);
        ScoreSheetId golmud = GOLMUD.get(() -> sheets.draft(DRAFT));
        GOLMUD.run(() -> sheets.save(golmud, queries.get(caller.scope(), golmud).version(), DRAFT, ITEMS));
        GOLMUD.run(() -> sheets.issue(golmud));
        assertThat(found(MutualFixture.DELINGHA)).as("Golmud's is not Delingha's").doesNotContain(golmud);
        assertThatThrownBy(() -> MutualFixture.DELINGHA.get(() -> queries.get(caller.scope(), golmud))).isInstanceOf(SheetNotFound.class);
        assertThatThrownBy(() -> MutualFixture.DELINGHA.run(() -> files.write(caller.scope(), golmud, Messages.CHINESE, OutputStream.nullOutputStream()))).isInstanceOf(SheetNotFound.class);
        assertThat(found(PREFECTURE)).contains(golmud);
    }

    @Test
    void shouldRefuseBadItems() {
        ScoreSheetId sheet = fixture.drafted();
        for (ItemDraft bad : List.of(item("", "x", 1, ItemEvidence.NONE), item("x", " ", 1, ItemEvidence.NONE), item("x", "x", 0, ItemEvidence.NONE), item("x", "x", 1000, ItemEvidence.NONE),
                item("x", "长".repeat(501), 1, ItemEvidence.NONE), item("x", "x", 1, null))) {
            assertThatThrownBy(() -> PREFECTURE.run(() -> sheets.save(sheet, read(sheet).version(), DRAFT, List.of(bad)))).as(bad.toString()).isInstanceOf(ConstraintViolationException.class);
        }
        assertThatThrownBy(() -> PREFECTURE.run(() -> sheets.save(sheet, read(sheet).version(), DRAFT, Collections.nCopies(201, ITEMS.get(0))))).isInstanceOf(SheetItemsRefused.class);
        assertThatThrownBy(() -> PREFECTURE.run(() -> sheets.draft(new SheetDraft("x", InspectionCategory.OTHER, "0000")))).hasMessageContaining("industry");
        assertThatThrownBy(() -> PREFECTURE.get(() -> queries.get(caller.scope(), new ScoreSheetId(UUID.randomUUID())))).isInstanceOf(SheetNotFound.class);
    }

    private List<ScoreSheetId> found(As who) { return who.get(() -> queries.find(caller.scope(), SheetFilter.ALL, new PageRange(0, 200))).rows().stream().map(SheetRow::id).toList(); }

    private SheetCase read(ScoreSheetId id) { return PREFECTURE.get(() -> queries.get(caller.scope(), id)); }
}
