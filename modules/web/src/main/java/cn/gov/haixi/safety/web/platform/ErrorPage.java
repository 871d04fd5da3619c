package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Says why there is no page here and what to do now. */
@Named
@RequestScoped
public class ErrorPage {
    @Inject private HttpServletRequest request;
    @Inject private Language language;

    public String getTitle() { return Messages.text(language.getLocale(), "web.error." + kind() + "-title"); }

    public String getText() {
        return request.getAttribute(Fault.REFUSAL) instanceof BusinessException refusal
                ? Messages.text(language.getLocale(), refusal.code(), refusal.args()) : Messages.text(language.getLocale(), "web.error." + kind());
    }

    public String getIncident() { return (String) request.getAttribute(Fault.INCIDENT); }

    private String kind() {
        if (request.getAttribute(Fault.REFUSAL) != null) {
            return "refused";
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
        return switch (code) {
            case HttpServletResponse.SC_FORBIDDEN, HttpServletResponse.SC_UNAUTHORIZED -> "forbidden";
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "too-large";
            default -> code >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "unexpected" : "not-found";
        };
    }
}
