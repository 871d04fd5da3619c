package cn.gov.haixi.safety.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Where citizens and WeChat reach the portal: the system property {@code safety.portal.url}, or else beside where this page was asked for. */
@RequestScoped
public class PortalAddress {
    @Inject private HttpServletRequest request;

    /** Without a slash at the end. */
    public String get() {
        String told = System.getProperty("safety.portal.url", "").strip().replaceAll("/+$", "");
        return told.isEmpty() ? request.getRequestURL().toString().replaceFirst("^(https?://[^/]+).*$", "$1/portal") : told;
    }
}
