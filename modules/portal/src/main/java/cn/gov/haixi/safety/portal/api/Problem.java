package cn.gov.haixi.safety.portal.api;

import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.attachment.AttachmentRefused;
import cn.gov.haixi.safety.portal.Incident;
import cn.gov.haixi.safety.portal.guard.TooMany;
import cn.gov.haixi.safety.reporting.flood.IntakeClosed;
import cn.gov.haixi.safety.reporting.tip.AlreadyReceived;
import cn.gov.haixi.safety.reporting.tip.ReceiptRefused;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An answer that says no, as RFC 9457 wants it.
 *
 * @param code message key of the detail; also the end of the problem's type
 */
record Problem(int status, String code, Object[] args, List<Fault> faults) {
    static final String MEDIA_TYPE = "application/problem+json";
    /** Statuses of the container's own with words of their own; any other is a bad request to us. */
    private static final Set<Integer> DESCRIBED = Set.of(400, 404, 405, 406, 415);
    private static final Set<Integer> TITLED = Set.of(400, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503);

    /** One thing that is wrong, and where: a JSON pointer into what was sent. */
    record Fault(String pointer, String code, Object... args) { }

    static Problem of(int status, String code, Object... args) { return new Problem(status, code, args, List.of()); }

    static Problem invalid(List<Fault> faults) { return new Problem(422, "portal.api.invalid", new Object[0], faults); }

    /** What a thrown thing means to the sender: a refusal by its code, a fault of ours by an incident's number. */
    static Problem of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof ProblemFound found) {
                return found.problem();
            }
            if (cause instanceof BusinessException refusal) {
                return of(status(refusal), refusal.code(), refusal.args());
            }
            if (cause instanceof ConstraintViolationException invalid) {
                return invalid(faults(invalid));
            }
            if (cause instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
                int status = web.getResponse().getStatus();
                return of(status, "portal.api.status." + (DESCRIBED.contains(status) ? status : 400));
            }
        }
        return of(500, "portal.api.status.500", Incident.log(thrown));
    }

    String json(Locale locale) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "urn:haixi-safety:problem:" + code)
                .add("title", Messages.text(locale, "portal.api.title." + (TITLED.contains(status) ? status : 400)))
                .add("status", status)
                .add("detail", Messages.text(locale, code, args));
        if (!faults.isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            faults.forEach(fault -> errors.add(Json.createObjectBuilder().add("pointer", fault.pointer()).add("detail", Messages.text(locale, fault.code(), fault.args()))));
            json.add("errors", errors);
        }
        return json.build().toString();
    }

    /** @param accepted the header Accept-Language; may be null */
    static Locale locale(String accepted) {
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted == null ? "zh" : accepted), List.of(Locale.CHINESE, Locale.ENGLISH));
            return Locale.ENGLISH.equals(best) ? Locale.ENGLISH : Messages.CHINESE;
        } catch (IllegalArgumentException malformed) {
            return Messages.CHINESE;
        }
    }

    /** Seconds after which it is worth trying again. */
    OptionalInt retryAfter() {
        return switch (status) {
            case 429 -> OptionalInt.of(60 * (Integer) args[0]);
            case 503 -> OptionalInt.of(300);
            default -> OptionalInt.empty();
        };
    }

    private static int status(BusinessException refusal) {
        if (refusal instanceof TooMany) {
            return 429;
        }
        if (refusal instanceof IntakeClosed) {
            return 503;
        }
        if (refusal instanceof ReceiptRefused) {
            return 404;
        }
        if (refusal instanceof AlreadyReceived) {
            return 409;
        }
        if (refusal instanceof AttachmentRefused refused) {
            return switch (refused.why()) {
                case TOO_LARGE, TOO_MUCH, TOO_MANY, TOO_MANY_PIXELS -> 413;
                case KIND_UNKNOWN, KIND_DISAGREES -> 415;
                default -> 422;
            };
        }
        return 422;
    }

    private static List<Fault> faults(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream().map(violation -> {
            StringBuilder pointer = new StringBuilder();
            violation.getPropertyPath().forEach(node -> pointer.append('/').append(node.getName()));
            return new Fault("#" + pointer.toString().replaceFirst("^/[^/]+/[^/]+", ""), "portal.api.field-invalid");
        }).toList();
    }
}
