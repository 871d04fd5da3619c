package cn.gov.haixi.safety.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class WordDocumentTest {
    /** GB/T 9704-2012, 5.2: A4, 37 mm above, 28 mm to the left, 156 × 225 mm of text, in twips of 1/1440 inch. */
    @Test
    void shouldKeepTheStandardsGeometry() throws IOException {
        CTSectPr section = open(Samples.report(List.of()).ready()).getDocument().getBody().getSectPr();
        assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH())).containsExactly(twips(210), twips(297));
        assertThat(section.getPgMar().getTop()).isEqualTo(twips(37));
        assertThat(section.getPgMar().getLeft()).isEqualTo(twips(28));
        assertThat(section.getPgMar().getRight()).isEqualTo(twips(210 - 28 - 156));
        assertThat(section.getPgMar().getBottom()).isEqualTo(twips(297 - 37 - 225));
    }

    /** 5.2.3: 22 lines of 28 letters. */
    @Test
    void shouldHoldTwentyTwoLinesOfTwentyEightLetters() throws IOException {
        try (WordFile file = Template.open()) {
            Styles styles = new Styles(file.styles());
            var body = Markup.all(file.body(), "p").stream().filter(paragraph -> paragraph.getTextContent().contains("{{正文}}")).findFirst().orElseThrow();
            Page page = Page.of(file.body());
            assertThat((int) (page.height() / styles.setting(body).line())).isEqualTo(22);
            assertThat((int) (page.width() / styles.look(body).pitch())).isEqualTo(28);
            assertThat(styles.look(body).size()).isEqualTo(16);
            assertThat(styles.look(body).font()).isEqualTo("仿宋_GB2312");
            assertThat(styles.setting(body).first()).isEqualTo(2 * styles.look(body).pitch());
        }
    }

    @Test
    void shouldNumberHeadingsInTheirStyles() throws IOException {
        try (XWPFDocument word = open(Samples.report(List.of(new Heading(1, "一、总体"), new Heading(2, "机构"), new Heading(3, "人员"), new Heading(4, "培训"), new Paragraph("甲"), new ListItem(true, "乙"),
                new ListItem(false, "丙"))).ready())) {
            assertThat(word.getParagraphs().stream().map(paragraph -> style(word, paragraph) + ":" + paragraph.getText())).contains("一级标题:一、总体", "二级标题:（一）机构", "三级标题:1.人员",
                    "四级标题:（1）培训", "公文正文:甲", "列项:（1）乙", "列项:——丙");
        }
    }

    @Test
    void shouldSayWhatTheDocumentSays() throws IOException {
        try (XWPFDocument word = open(Samples.report(List.of(new Paragraph(List.of(new Span("甲", false), new Span("乙", true))))).attachments(List.of("统计表", "名单")).ready())) {
            assertThat(text(word)).containsSubsequence("格尔木市应急管理局文件", "格应急〔2018〕7号", "关于2018年度安全生产履职情况的报告", "海西州安全生产委员会办公室：", "甲乙", "附件：1.\t统计表", "2.\t名单",
                    "格尔木市应急管理局", "2018年11月3日");
            assertThat(word.getTables().get(0).getText()).contains("抄送：州应急管理局，市委办公室，市政府办公室。", "格尔木市应急管理局办公室", "2018年11月3日印发");
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("关于2018年度安全生产履职情况的报告");
            assertThat(word.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream()).filter(run -> run.isBold()).map(Object::toString)).contains("乙");
        }
    }

    @Test
    void shouldNameTheSignerOnWhatGoesUpwards() throws IOException {
        try (XWPFDocument word = open(Samples.report(List.of()).signer("张䶮").ready())) {
            assertThat(text(word)).contains("　格应急〔2018〕7号\t签发人：张䶮　").doesNotContain("格应急〔2018〕7号");
        }
    }

    @Test
    void shouldLeaveOutWhatIsEmpty() throws IOException {
        try (XWPFDocument word = open(OfficialDocument.titled("").ready())) {
            assertThat(text(word)).allMatch(String::isEmpty);
            assertThat(word.getTables().stream().flatMap(table -> table.getRows().stream())).isEmpty();
        }
    }

    @Test
    void shouldKeepATableAsATable() throws IOException {
        try (XWPFDocument word = open(Samples.report(List.of(new Table(List.of(List.of("序号", "企业"), List.of("1"))), new Table(List.of(List.of("2"))))).ready())) {
            assertThat(word.getTables().get(0).getText()).isEqualTo("序号\t企业\n1\t\n");
            assertThat(word.getTables().get(1).getText()).isEqualTo("2\n");
        }
    }

    private static XWPFDocument open(OfficialDocument document) throws IOException { return new XWPFDocument(new ByteArrayInputStream(Samples.word(document))); }

    private static List<String> text(XWPFDocument word) { return word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.toList()); }

    private static String style(XWPFDocument word, XWPFParagraph paragraph) {
        return Objects.requireNonNull(word.getStyles().getStyle(paragraph.getStyle())).getName();
    }

    private static BigInteger twips(int millimetres) { return BigInteger.valueOf(Math.round(millimetres / 25.4 * 1440)); }
}
