package cn.gov.haixi.safety.web.login;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.account.SignIns;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;

/**
 * Ends a session that has lasted a working day, or whose account was closed, given other roles or another password since it began; and lets
 * nobody past the password page who still has a password that somebody else knows.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST, asyncSupported = true)
public class SessionGuard extends HttpFilter {
    private static final String PASSWORD_PAGE = "/password";
    @Inject private transient Caller caller;
    @Inject private transient SignIns signIns;
    @Inject private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getUserPrincipal() == null || request.getServletPath().startsWith("/jakarta.faces.resource")) {
            chain.doFilter(request, response);
            return;
        }
        HttpSession session = request.getSession();
        if (!caller.signedIn()) {
            end(request, response, session, "ended");
            return;
        }
        SignedIn signedIn = (SignedIn) session.getAttribute(SignedIn.IN_SESSION);
        if (signedIn == null) {
            signedIn = new SignedIn(clock.instant(), signIns.welcome());
            session.setAttribute(SignedIn.IN_SESSION, signedIn);
        }
        if (signedIn.over(clock.instant())) {
            end(request, response, session, "expired");
        } else if (signedIn.welcome().mustChoosePassword() && !PASSWORD_PAGE.equals(request.getServletPath())) {
            LoginRedirect.to(request, response, request.getContextPath() + PASSWORD_PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void end(HttpServletRequest request, HttpServletResponse response, HttpSession session, String why) throws ServletException {
        request.logout();
        session.invalidate();
        LoginRedirect.send(request, response, why);
    }
}
