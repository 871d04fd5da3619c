package cn.gov.haixi.safety.portal.api;

import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.attachment.AttachmentRefused;
import cn.gov.haixi.safety.portal.Incident;
import cn.gov.haixi.safety.reporting.tip.AlreadyReceived;
import cn.gov.haixi.safety.reporting.tip.ReceiptRefused;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** The one door for everything that goes wrong in the API. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    @Context private HttpHeaders headers;

    @Override public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof ProblemFound found) {
                return found.problem().response(headers);
            }
            if (cause instanceof BusinessException refusal) {
                return Problem.of(status(refusal), refusal.code(), refusal.args()).response(headers);
            }
            if (cause instanceof ConstraintViolationException invalid) {
                return Problem.invalid(faults(invalid)).response(headers);
            }
            if (cause instanceof WebApplicationException web) {
                int status = web.getResponse().getStatus();
                return Problem.of(status, status < 500 ? "portal.api.status." + status : "portal.api.status.500", "").response(headers);
            }
        }
        return Problem.of(500, "portal.api.status.500", Incident.log(thrown)).response(headers);
    }

    private static int status(BusinessException refusal) {
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

    private static List<Problem.Fault> faults(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream().map(violation -> {
            StringBuilder pointer = new StringBuilder();
            violation.getPropertyPath().forEach(node -> pointer.append('/').append(node.getName()));
            String path = pointer.toString().replaceFirst("^/[^/]+/[^/]+", "");
            return new Problem.Fault("#" + path, "portal.api.field-invalid");
        }).toList();
    }
}
