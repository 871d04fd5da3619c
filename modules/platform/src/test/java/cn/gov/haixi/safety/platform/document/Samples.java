package cn.gov.haixi.safety.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Documents to write. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2018, 11, 3);
    private static final String SENTENCE = "认真贯彻落实“党政同责、一岗双责、齐抓共管、失职追责”的要求，全年召开安全生产专题会议12次，深入企业检查36家（次），排查整治隐患128处，整改率98.4%，辖区安全生产形势总体平稳。";

    private static final DocumentWriter WRITER = new DocumentWriter();

    private Samples() { }

    static OfficialDocument.Draft report(List<? extends Block> body) {
        return OfficialDocument.titled("关于2018年度安全生产履职情况的报告").mark("格尔木市应急管理局文件").number(new DocumentNumber("格应急", 2018, 7)).to(List.of("海西州安全生产委员会办公室"))
                .body(body).issuedBy("格尔木市应急管理局", DAY).copyTo(List.of("州应急管理局", "市委办公室", "市政府办公室")).printedBy("格尔木市应急管理局办公室", DAY);
    }

    /** @param sections of about half a page each */
    static List<Block> sections(int sections) {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < sections; i++) {
            body.add(new Heading(1, "履行职责情况"));
            body.add(new Heading(2, "组织领导"));
            body.add(new Paragraph(SENTENCE + SENTENCE));
            body.add(new Heading(3, "责任落实"));
            body.add(new Paragraph(List.of(new Span("一是抓教育。", true), new Span(SENTENCE, false))));
        }
        return body;
    }

    static byte[] pdf(OfficialDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WRITER.pdf(document, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] word(OfficialDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WRITER.word(document, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
