package cn.gov.haixi.safety.it.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.hazard.hazard.HazardImport;
import cn.gov.haixi.safety.hazard.hazard.ImportFileRefused;
import cn.gov.haixi.safety.hazard.hazard.ImportedHazard;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.reporting.TipFixture;
import cn.gov.haixi.safety.platform.Messages;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hazards that come as an Excel sheet: each row stands for itself, and a corrected sheet may be brought again. */
@ExtendWith(ArquillianExtension.class)
class HazardImportIT {
    private static final String POTASH = "格尔木示例盐湖钾肥有限公司";
    @Inject private HazardImport sheets;
    private Path file;

    @BeforeEach
    void makeFile() throws IOException { file = Files.createTempFile("hazards", ".xlsx"); }

    @AfterEach
    void deleteFile() throws IOException { Files.delete(file); }

    @Test
    void shouldEnterWhatIsRightReportWhatIsWrongAndTakeTheSheetAgain() throws IOException {
        String words = "(测试导入)" + TipFixture.anyWords(8);
        String[] right = row(POTASH, "", words + 0, "一般隐患", "物的因素", "触电", "2026-11-20", "95.1", "36.7");
        List<String[]> rows = List.of(right, row("没有的企业", "", words + 1, "一般隐患", "物的因素", "触电", "2026-11-20", "", ""),
                row(POTASH, "", words + 2, "不知级别", "物的因素", "触电", "2026-11-20", "", ""), row(POTASH, "", words + 3, "重大隐患", "管理因素", "冒顶片帮", "2026-11-20", "", ""),
                row(POTASH, "", words + 4, "重大隐患", "管理因素", "冒顶片帮", "2026-05-20", "", ""), row(POTASH, "", "", "一般隐患", "物的因素", "触电", "2026-11-20", "", ""),
                row("未入库测试作坊", "格尔木市", words + 6, "较大隐患", "环境因素", "火灾", "2026/11/19", "", ""), row(POTASH, "", words + 7, "一般隐患", "物的因素", "触电", "昨天", "", ""),
                row("德令哈示例水泥有限公司", "德令哈市", words + 8, "一般隐患", "物的因素", "触电", "2026-11-20", "", ""), row(POTASH, "", words + 9, "一般隐患", "物的因素", "触电", "2026-11-20", "东经", "36"));
        write(rows);
        List<ImportedHazard> report = read();
        assertThat(report).filteredOn(ImportedHazard::entered).extracting(ImportedHazard::number).containsExactly(2, 6, 8);
        assertThat(report).filteredOn(row -> !row.entered()).extracting(ImportedHazard::refusal).allSatisfy(why -> assertThat(why).isNotBlank().doesNotContain("?", "{"));
        assertThat(read()).noneMatch(ImportedHazard::entered);
        assertThat(Sql.number("select count(*) from hazard_hazard where found like ? and source = 'IMPORT'", words + "%")).isEqualTo(3);
    }

    @Test
    void shouldEnterForAnEnterpriseItsOwnWhateverTheSheetNames() throws IOException {
        String words = "(测试导入)" + TipFixture.anyWords(8);
        write(List.<String[]>of(row("格尔木示例炼油有限公司", "", words, "一般隐患", "物的因素", "触电", "2026-11-20", "", "")));
        assertThat(HazardFixture.OFFICER.get(() -> sheets.read(file, Messages.CHINESE))).allMatch(ImportedHazard::entered);
        assertThat(Sql.strings("select enterprise_name from hazard_hazard where found = ?", words)).containsExactly(POTASH);
    }

    @Test
    void shouldRefuseWhatIsNoSheet() throws IOException {
        Files.writeString(file, "不是表格");
        assertThatThrownBy(this::read).isInstanceOf(ImportFileRefused.class);
        write(List.of());
        assertThatThrownBy(this::read).isInstanceOf(ImportFileRefused.class);
        assertThatThrownBy(() -> HazardFixture.DIRECTOR.get(() -> sheets.read(file, Messages.CHINESE))).isInstanceOf(EJBAccessException.class);
    }

    private List<ImportedHazard> read() { return HazardFixture.CLERK.get(() -> sheets.read(file, Messages.CHINESE)); }

    private static String[] row(String enterprise, String region, String found, String grade, String factor, String type, String on, String longitude, String latitude) {
        return new String[] {enterprise, region, "测试车间", found, grade, factor, type, on, "测试组", longitude, latitude};
    }

    private void write(List<String[]> rows) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("heading");
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i + 1);
                for (int j = 0; j < rows.get(i).length; j++) {
                    row.createCell(j).setCellValue(rows.get(i)[j]);
                }
            }
            book.write(out);
        }
    }
}
