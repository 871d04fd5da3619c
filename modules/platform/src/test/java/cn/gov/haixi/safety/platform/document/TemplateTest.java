package cn.gov.haixi.safety.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.haixi.safety.platform.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An office may put its own template in place of the built-in one, and its own fonts. */
class TemplateTest {
    @TempDir private Path folder;

    @BeforeEach
    void name() {
        System.setProperty("safety.templates", folder.toString());
        System.setProperty("safety.fonts", folder.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("safety.templates");
        System.clearProperty("safety.fonts");
    }

    @Test
    void shouldUseTheBuiltInOneWithoutAnother() throws IOException { assertThat(printed()).contains("特此报告"); }

    @Test
    void shouldFollowTheOfficesWordsAndPaper() throws IOException {
        put(xml -> xml.replace("附件：{{附件说明}}", "附　件：{{附件说明}}").replace("w:top=\"2098\"", "w:top=\"8000\""));
        assertThat(printed()).contains("附　件：1.");
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(document()))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
        }
    }

    /** Word cuts typed words into runs as it likes. */
    @Test
    void shouldFindFieldsThatWordHasCut() throws IOException {
        put(xml -> xml.replace("{{标题}}", "《{{标</w:t></w:r><w:r><w:t>题</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>}}》"));
        assertThat(printed()).contains("《关于2018年度安全生产履职情况的报告》");
    }

    @Test
    void shouldNameAFieldThatNobodyKnows() throws IOException {
        put(xml -> xml.replace("{{标题}}", "{{题目}}"));
        refused(TemplateUnusable.Why.UNKNOWN_FIELD, "{{题目}}");
    }

    @Test
    void shouldMissThePlaceOfTheBody() throws IOException {
        put(xml -> xml.replace("{{正文}}", "正文"));
        refused(TemplateUnusable.Why.NO_BODY, Template.FILE);
    }

    @Test
    void shouldRefuseWhatIsNoWordFile() throws IOException {
        Files.writeString(folder.resolve(Template.FILE), "PK but no");
        refused(TemplateUnusable.Why.UNREADABLE, Template.FILE);
        Files.write(folder.resolve(Template.FILE), new byte[0]);
        refused(TemplateUnusable.Why.UNREADABLE, Template.FILE);
    }

    @Test
    void shouldPreferTheOfficesFont() throws IOException {
        try (InputStream font = getClass().getResourceAsStream("/document/fonts/noto-sans-sc-medium.ttf")) {
            Files.copy(font, folder.resolve("office.ttf"));
        }
        Files.writeString(folder.resolve("damaged.ttf"), "no font");
        Fonts fonts = new Fonts();
        assertThat(fonts.named("黑体").file()).contains(folder.resolve("office.ttf"));
        assertThat(fonts.named("Noto Sans SC Medium").file()).contains(folder.resolve("office.ttf"));
        Files.delete(folder.resolve("office.ttf"));
        assertThat(fonts.named("黑体").file()).isNotEqualTo(java.util.Optional.of(folder.resolve("office.ttf")));
    }

    @ParameterizedTest
    @EnumSource(TemplateUnusable.Why.class)
    void shouldSayWhyInBothLanguages(TemplateUnusable.Why why) {
        TemplateUnusable unusable = new TemplateUnusable(why, Template.FILE, "{{题目}}");
        Messages.LOCALES.forEach(locale -> assertThat(Messages.text(locale, unusable.code(), unusable.args())).doesNotStartWith("?").contains(Template.FILE).doesNotContain("'"));
        assertThat(Messages.text(Messages.CHINESE, "platform.document.template.no-body", Template.FILE, "{{正文}}")).contains("{{正文}}");
    }

    private static OfficialDocument document() { return Samples.report(List.of(new Paragraph("特此报告。"))).attachments(List.of("统计表", "名单")).ready(); }

    private static String printed() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(document()))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static void refused(TemplateUnusable.Why why, String named) {
        assertThatExceptionOfType(TemplateUnusable.class).isThrownBy(() -> Samples.word(document())).satisfies(unusable -> {
            assertThat(unusable.why()).isEqualTo(why);
            assertThat(unusable.args()).contains(named);
        });
    }

    private void put(UnaryOperator<String> change) throws IOException {
        try (ZipInputStream from = new ZipInputStream(getClass().getResourceAsStream("/document/" + Template.FILE));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(folder.resolve(Template.FILE)))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.readAllBytes();
                to.write(entry.getName().equals("word/document.xml") ? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : content);
            }
        }
    }
}
