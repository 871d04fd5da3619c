package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.feed.FeedCalendars;
import cn.gov.haixi.safety.duty.feed.FeedToken;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives {@code /feed/<secret>.ics} to calendar programs, which do not sign in. An address that never was, one that is no more and one whose owner may see
 * nothing any more look the same.
 */
@WebServlet(FeedServlet.PATH + "*")
public class FeedServlet extends HttpServlet {
    static final String PATH = "/feed/";
    static final String ENDING = ".ics";
    private static final int HOUR = 3600;
    private static final System.Logger LOG = System.getLogger(FeedServlet.class.getName());
    @Inject private transient FeedCalendars calendars;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> calendar;
        try {
            calendar = token(request.getPathInfo()).flatMap(token -> calendars.read(token, home(request)));
        } catch (RuntimeException failed) {
            // The container would log the address with it.
            LOG.log(System.Logger.Level.ERROR, "A calendar could not be read", failed);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (calendar.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] body = calendar.get().getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + UUID.nameUUIDFromBytes(body) + "\"";
        response.setHeader("Cache-Control", "private, max-age=" + HOUR);
        response.setHeader("ETag", tag);
        response.setHeader("Referrer-Policy", "no-referrer");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"duties.ics\"");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** As its reader's browser knows it. */
    static String home(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    private static Optional<FeedToken> token(String path) {
        return path != null && path.matches("/[A-Za-z0-9_-]{20,100}\\.ics") ? Optional.of(new FeedToken(path.substring(1, path.length() - ENDING.length()))) : Optional.empty();
    }
}
