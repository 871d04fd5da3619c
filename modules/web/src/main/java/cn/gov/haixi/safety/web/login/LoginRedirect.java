package cn.gov.haixi.safety.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to the login page and back to where somebody wanted to go. */
final class LoginRedirect {
    private static final int LONGEST = 1000;

    private LoginRedirect() { }

    /** @param why the session ended, as the end of a message key; null when there was none */
    static void send(HttpServletRequest request, HttpServletResponse response, String why) {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // The page stays as it is, with all that was typed, and says itself where to sign in.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        StringBuilder url = new StringBuilder(request.getContextPath()).append("/login");
        String wanted = wanted(request);
        if (!wanted.isEmpty()) {
            url.append("?next=").append(URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        }
        if (why != null) {
            url.append(wanted.isEmpty() ? "?" : "&").append("why=").append(why);
        }
        to(request, response, url.toString());
    }

    /** A Faces request made by script does not follow a redirect: it must be told in its own language. */
    static void to(HttpServletRequest request, HttpServletResponse response, String url) {
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.setHeader("Cache-Control", "no-store");
                response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + url.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\"/></partial-response>");
            } else {
                response.sendRedirect(url);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** @return the path inside this application to go to after signing in, or its first page when the wish leads elsewhere */
    static String safe(HttpServletRequest request, String next) {
        String home = request.getContextPath() + "/";
        boolean own = next != null && next.length() <= LONGEST && next.startsWith(home) && !next.startsWith(home + "/")
                && next.chars().noneMatch(c -> c <= ' ' || c == '\\' || c == 127) && !next.contains("/../") && !next.startsWith(home + "login");
        return own ? next : home;
    }

    private static String wanted(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "";
        }
        String path = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        return path.equals(request.getContextPath() + "/") || path.length() > LONGEST ? "" : path;
    }
}
