package cn.gov.haixi.safety.portal;

import cn.gov.haixi.safety.platform.Messages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A form with files that was cut off on its way, or never was one. It is answered here and in plain words: whoever reads such a request's parameters,
 * an error page too, stumbles over it again.
 */
@WebFilter(urlPatterns = {"/tip", "/follow", "/tip.xhtml", "/follow.xhtml"})
public class BrokenForms extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (whole(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(Messages.text(Messages.CHINESE, "portal.error.400"));
        response.getWriter().println(Messages.text(java.util.Locale.ENGLISH, "portal.error.400"));
    }

    /** What is too large has a page of its own. */
    private static boolean whole(HttpServletRequest request) throws ServletException {
        if (!String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
            return true;
        }
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException tooLarge) {
            return true;
        } catch (IOException broken) {
            return broken.getClass().getSimpleName().contains("TooBig") || broken.getClass().getSimpleName().contains("TooLarge");
        } catch (RuntimeException broken) {
            if (broken.getCause() instanceof IOException) {
                return false;
            }
            throw broken;
        }
    }
}
