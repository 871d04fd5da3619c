package cn.gov.haixi.safety.it.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseImport;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseSheets;
import cn.gov.haixi.safety.registry.enterprise.ImportFileRefused;
import cn.gov.haixi.safety.registry.enterprise.ImportedRow;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Enterprises that come as an Excel sheet: each row stands for itself. */
@ExtendWith(ArquillianExtension.class)
class EnterpriseImportIT {
    private static final As CLERK = As.account("geermu-banli");

    @Inject private EnterpriseImport sheets;
    @Inject private EnterpriseSheets template;
    private Path file;

    @BeforeEach
    void makeFile() throws IOException { file = Files.createTempFile("enterprises", ".xlsx"); }

    @AfterEach
    void deleteFile() throws IOException { Files.delete(file); }

    @Test
    void shouldEnterHundredsAndReportEachThatIsWrong() throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(row(EnterpriseFixture.code(), "测试导入䶮𠮷企业" + i, "632801", "1030"));
        }
        rows.set(10, row("911111111111111111", "测试导入错码企业", "632801", "1030"));
        rows.set(20, row(EnterpriseFixture.code(), "测试导入外地企业", "110000", "1030"));
        rows.set(30, row(EnterpriseFixture.code(), "测试导入他县企业", "632802", "1030"));
        rows.set(40, row(EnterpriseFixture.code(), "", "632801", "1030"));
        rows.set(50, row(rows.get(0)[0], "测试导入重码企业", "632801", "1030"));
        write(rows);
        List<ImportedRow> report = read();
        assertThat(report).hasSize(200);
        assertThat(report).filteredOn(row -> !row.entered()).extracting(ImportedRow::number).containsExactly(12, 22, 32, 42, 52);
        assertThat(report).filteredOn(row -> !row.entered()).extracting(ImportedRow::refusal).allSatisfy(why -> assertThat(why).isNotBlank().doesNotContain("?", "{"));
        assertThat(Sql.number("select count(*) from registry_enterprise where name like '测试导入䶮𠮷企业%'")).isEqualTo(195);
        assertThat(read()).as("the same sheet once more").noneMatch(ImportedRow::entered);
    }

    @Test
    void shouldRefuseWhatIsNoSheetAndWhatIsTooLong() throws IOException {
        Files.writeString(file, "<html>no sheet</html>");
        assertThatThrownBy(this::read).isInstanceOf(ImportFileRefused.class);
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i <= EnterpriseImport.MOST_ROWS; i++) {
            rows.add(row("x", "测试过长", "632801", "1030"));
        }
        write(rows);
        assertThatThrownBy(this::read).isInstanceOf(ImportFileRefused.class);
        assertThatThrownBy(() -> As.account("geermu-heshi").run(() -> sheets.read(file, Messages.CHINESE))).isInstanceOf(EJBAccessException.class);
    }

    /** What an office downloads, fills in and brings back must have the columns where they are read. */
    @Test
    void shouldReadItsOwnTemplate() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            CLERK.run(() -> template.writeTemplate(Messages.CHINESE, out));
        }
        ImportedRow example = read().get(0);
        assertThat(example.uscc()).isNotBlank();
        assertThat(example.name()).contains("示例");
    }

    private List<ImportedRow> read() { return CLERK.get(() -> sheets.read(file, Messages.CHINESE)); }

    private static String[] row(String... cells) { return cells; }

    private void write(List<String[]> rows) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            sheet.createRow(0);
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i + 1);
                for (int cell = 0; cell < rows.get(i).length; cell++) {
                    row.createCell(cell).setCellValue(rows.get(i)[cell]);
                }
            }
            book.write(out);
        }
    }
}
