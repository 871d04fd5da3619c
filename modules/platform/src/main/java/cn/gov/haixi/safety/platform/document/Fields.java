package cn.gov.haixi.safety.platform.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a template may ask for, by the names that offices know. */
final class Fields {
    static final String BODY = "正文";
    static final String ATTACHMENTS = "附件说明";
    static final String MARK = "发文机关标志";
    static final String ISSUER = "发文机关署名";

    private final Map<String, String> values = new LinkedHashMap<>();

    Fields(OfficialDocument document) {
        String number = document.number().map(DocumentNumber::toString).orElse("");
        values.put(MARK, document.mark());
        values.put("发文字号", document.signer().isEmpty() ? number : "");
        values.put("上行文字号", document.signer().isEmpty() ? "" : number);
        values.put("签发人", document.signer());
        values.put("标题", document.title());
        values.put("主送机关", String.join("、", document.recipients()));
        values.put(BODY, BODY);
        values.put(ATTACHMENTS, String.join("\n", document.attachments()));
        values.put(ISSUER, document.issuer());
        values.put("成文日期", written(document.date()));
        values.put("抄送机关", String.join("，", document.copies()));
        values.put("印发机关", document.printer());
        values.put("印发日期", written(document.printed()));
    }

    /** @return nothing for an unknown name, an empty value for what the document does not say */
    Optional<String> value(String name) { return Optional.ofNullable(values.get(name)); }

    List<String> lines(String name) { return values.get(name).lines().toList(); }

    private static String written(Optional<LocalDate> date) {
        return date.map(day -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日").orElse("");
    }
}
