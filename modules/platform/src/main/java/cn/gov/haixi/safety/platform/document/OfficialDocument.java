package cn.gov.haixi.safety.platform.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an official document (公文) says; {@link DocumentWriter} gives it the form of GB/T 9704. Whatever is empty is left out with its words and lines.
 *
 * <pre>{@code
 * OfficialDocument.titled("关于……的报告").mark("格尔木市应急管理局文件").number(new DocumentNumber("格应急", 2018, 7))
 *         .to(List.of("海西州安委会办公室")).body(text.blocks()).issuedBy("格尔木市应急管理局", date).ready();
 * }</pre>
 *
 * @param mark 发文机关标志, the red head
 * @param signer 签发人, on documents that go upwards
 * @param title broken where its lines end, if at all
 * @param recipients 主送机关
 * @param attachments 附件说明: their names
 * @param issuer 发文机关署名, above the date and under the seal
 * @param date 成文日期
 * @param copies 抄送机关
 * @param printer 印发机关
 * @param printed 印发日期
 */
public record OfficialDocument(String mark, Optional<DocumentNumber> number, String signer, String title, List<String> recipients, List<Block> body,
        List<String> attachments, String issuer, Optional<LocalDate> date, List<String> copies, String printer, Optional<LocalDate> printed) {
    public OfficialDocument {
        mark = Plain.of(mark).strip();
        signer = Plain.of(signer).strip();
        title = Plain.lines(title);
        recipients = plain(recipients);
        body = List.copyOf(body);
        attachments = plain(attachments);
        issuer = Plain.of(issuer).strip();
        copies = plain(copies);
        printer = Plain.of(printer).strip();
    }

    public static Draft titled(String title) { return new Draft(title); }

    private static List<String> plain(List<String> names) { return names.stream().map(name -> Plain.of(name).strip()).filter(name -> !name.isEmpty()).toList(); }

    /** Collects what the document says, each by its name. */
    public static final class Draft {
        private final String title;
        private String mark = "";
        private DocumentNumber number;
        private String signer = "";
        private List<String> recipients = List.of();
        private List<? extends Block> body = List.of();
        private List<String> attachments = List.of();
        private String issuer = "";
        private LocalDate date;
        private List<String> copies = List.of();
        private String printer = "";
        private LocalDate printed;

        private Draft(String title) { this.title = title; }

        public Draft mark(String name) {
            mark = name;
            return this;
        }

        public Draft number(DocumentNumber given) {
            number = given;
            return this;
        }

        public Draft signer(String name) {
            signer = name;
            return this;
        }

        public Draft to(List<String> names) {
            recipients = names;
            return this;
        }

        public Draft body(List<? extends Block> blocks) {
            body = blocks;
            return this;
        }

        public Draft attachments(List<String> names) {
            attachments = names;
            return this;
        }

        public Draft issuedBy(String name, LocalDate day) {
            issuer = name;
            date = day;
            return this;
        }

        public Draft copyTo(List<String> names) {
            copies = names;
            return this;
        }

        public Draft printedBy(String name, LocalDate day) {
            printer = name;
            printed = day;
            return this;
        }

        public OfficialDocument ready() {
            return new OfficialDocument(mark, Optional.ofNullable(number), signer, title, recipients, List.copyOf(body), attachments, issuer,
                    Optional.ofNullable(date), copies, printer, Optional.ofNullable(printed));
        }
    }
}
