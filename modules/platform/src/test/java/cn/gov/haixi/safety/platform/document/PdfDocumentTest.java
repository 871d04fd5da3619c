package cn.gov.haixi.safety.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfDocumentTest {
    @Test
    void shouldEmbedTheLettersItUsesAndNoMore() throws IOException {
        byte[] bytes = Samples.pdf(Samples.report(Samples.sections(1)).ready());
        assertThat(bytes).hasSizeLessThan(300_000);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
                }
            }
        }
    }

    @Test
    void shouldPrintRareHanzi() throws IOException {
        assertThat(text(Samples.report(List.of(new Paragraph("报告人张䶮、𠮷野。"))).ready())).contains("张䶮、𠮷野");
    }

    @Test
    void shouldPrintASubstituteForWhatNoFontHasAndTellTheLog() throws IOException {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        Logger log = Logger.getLogger(Faces.class.getName());
        Handler ear = new Handler() {
            @Override public void publish(LogRecord entry) { told.add(entry.getParameters()[0].toString()); }

            @Override public void flush() { }

            @Override public void close() { }
        };
        log.addHandler(ear);
        try {
            assertThat(text(Samples.report(List.of(new Paragraph("张" + Character.toString(0x10abcd) + "甲"))).ready())).contains("张〓甲");
        } finally {
            log.removeHandler(ear);
        }
        assertThat(told).containsExactly("U+10ABCD");
    }

    @ParameterizedTest
    @CsvSource({"0,1", "3,3", "13,10"})
    void shouldFillThePages(int sections, int pages) throws IOException {
        List<Block> body = sections == 0 ? List.of(new Paragraph("特此报告。")) : Samples.sections(sections);
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(Samples.report(body).ready()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
            assertThat(pdf.getPage(0).getMediaBox().getWidth() / 72 * 25.4).isCloseTo(210, org.assertj.core.api.Assertions.within(0.1));
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pages);
            assertThat(last.getText(pdf)).contains("2018年11月3日", "印发", "— " + pages + " —");
        }
    }

    @Test
    void shouldPrintTwentyTwoLinesOfTwentyEightLettersAPage() throws IOException {
        String page = text(OfficialDocument.titled("").body(List.of(new Paragraph("安".repeat(28 * 22 - 2)), new Paragraph("全"))).ready()).split("全")[0];
        assertThat(page.lines().filter(line -> line.contains("安")).map(String::strip)).hasSize(22).endsWith("安".repeat(28)).startsWith("安".repeat(26));
        assertThat(page).contains("— 1 —");
    }

    @Test
    void shouldLeaveNoSignatureAloneOnAPage() throws IOException {
        for (int lines = 1; lines < 30; lines++) {
            List<Block> body = new ArrayList<>(Collections.nCopies(lines, new Paragraph("甲")));
            body.add(new Paragraph("特此报告。"));
            try (PDDocument pdf = Loader.loadPDF(Samples.pdf(Samples.report(body).copyTo(List.of()).printedBy("", null).ready()))) {
                PDFTextStripper last = new PDFTextStripper();
                last.setStartPage(pdf.getNumberOfPages());
                assertThat(last.getText(pdf)).contains("特此报告。", "2018年11月3日");
            }
        }
    }

    @Test
    void shouldBeginNoLineWithAFullStop() throws IOException {
        assertThat(text(Samples.report(List.of(new Paragraph("安".repeat(26) + "。" + "安".repeat(26) + "《法》"))).ready()).lines()).noneMatch(line -> line.startsWith("。") || line.strip().endsWith("《"));
    }

    @Test
    void shouldCutARowThatNoPageHolds() throws IOException {
        String text = text(Samples.report(List.of(new Table(List.of(List.of("一", "安".repeat(3000)), List.of("二", "末"))))).ready());
        assertThat(text.chars().filter(c -> c == '安').count()).isGreaterThanOrEqualTo(3000);
        assertThat(text).contains("末");
    }

    @Test
    void shouldPrintAnEmptyDocumentAsAnEmptyPage() throws IOException {
        assertThat(text(OfficialDocument.titled("").ready()).strip()).isEqualTo("— 1 —");
    }

    @Test
    void shouldPrintLongMarksOnOneLine() throws IOException {
        String mark = "海西蒙古族藏族自治州安全生产委员会办公室文件";
        assertThat(text(Samples.report(List.of()).mark(mark).ready()).lines().map(String::strip)).contains(mark);
        String longer = IntStream.range(0, 3).mapToObj(i -> mark).reduce("", String::concat);
        assertThat(text(Samples.report(List.of()).mark(longer).ready()).lines().map(String::strip)).contains(longer);
    }

    private static String text(OfficialDocument document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(document))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
