package cn.gov.haixi.safety.portal.page;

import cn.gov.haixi.safety.portal.Incident;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Says what happened and what to do, for the few things that no form can answer for. */
@Named
@RequestScoped
public class ErrorPage {
    private static final Set<Integer> KNOWN = Set.of(400, 404, 413);

    @Inject private HttpServletRequest request;
    @Inject private Texts texts;
    private int status;
    private String incident = "";

    @PostConstruct
    void read() {
        Integer code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Throwable fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        status = code == null ? 404 : KNOWN.contains(code) ? code : code < 500 ? 400 : 500;
        if (status == 500 && fault != null) {
            incident = Incident.log(fault);
        }
    }

    public String getTitle() { return "portal.error.title." + status; }

    public String getText() { return texts.format("portal.error." + status, incident); }
}
