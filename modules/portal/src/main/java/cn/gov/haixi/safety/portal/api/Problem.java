package cn.gov.haixi.safety.portal.api;

import cn.gov.haixi.safety.platform.Messages;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/**
 * An answer that says no, as RFC 9457 wants it.
 *
 * @param code message key of the detail; also the end of the problem's type
 */
record Problem(int status, String code, Object[] args, List<Fault> faults) {
    static final String MEDIA_TYPE = "application/problem+json";

    /** One thing that is wrong, and where: a JSON pointer into what was sent. */
    record Fault(String pointer, String code, Object... args) { }

    static Problem of(int status, String code, Object... args) { return new Problem(status, code, args, List.of()); }

    static Problem invalid(List<Fault> faults) { return new Problem(422, "portal.api.invalid", new Object[0], faults); }

    Response response(HttpHeaders headers) {
        Locale locale = locale(headers);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "urn:haixi-safety:problem:" + code)
                .add("title", Messages.text(locale, "portal.api.title." + status))
                .add("status", status)
                .add("detail", Messages.text(locale, code, args));
        if (!faults.isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            faults.forEach(fault -> errors.add(Json.createObjectBuilder().add("pointer", fault.pointer()).add("detail", Messages.text(locale, fault.code(), fault.args()))));
            json.add("errors", errors);
        }
        return Response.status(status).type(MEDIA_TYPE).language(locale).entity(json.build().toString()).build();
    }

    private static Locale locale(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().map(Locale::getLanguage).filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst().filter("en"::equals).isPresent() ? Locale.ENGLISH : Messages.CHINESE;
    }
}
