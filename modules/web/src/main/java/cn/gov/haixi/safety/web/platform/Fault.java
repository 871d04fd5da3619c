package cn.gov.haixi.safety.web.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** Where every failed request ends: shows the error page as if it had been asked for plainly, whatever was sent. */
@WebServlet("/fault")
public class Fault extends HttpServlet {
    static final String REFUSAL = "safety.refusal";
    static final String INCIDENT = "safety.incident";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown && request.getAttribute(INCIDENT) == null) {
            request.setAttribute(INCIDENT, Incident.log(thrown));
        }
        request.getRequestDispatcher("/error.xhtml").forward(new Plain(request), response);
    }

    /** The same request without what was sent. */
    private static final class Plain extends HttpServletRequestWrapper {
        private Plain(HttpServletRequest request) { super(request); }

        @Override public String getMethod() { return "GET"; }

        @Override public String getHeader(String name) { return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name); }

        @Override public String getParameter(String name) { return null; }

        @Override public String[] getParameterValues(String name) { return null; }

        @Override public Map<String, String[]> getParameterMap() { return Map.of(); }

        @Override public Enumeration<String> getParameterNames() { return Collections.emptyEnumeration(); }
    }
}
