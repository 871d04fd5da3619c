package cn.gov.haixi.safety.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sends whoever asks for a protected page without being signed in to the login page, and remembers for the session whom the page let in. */
@ApplicationScoped
@AutoApplySession
class SignInMechanism implements HttpAuthenticationMechanism {
    @Inject private IdentityStoreHandler accounts;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var typed = context.getAuthParameters().getCredential();
        if (typed != null) {
            return context.notifyContainerAboutLogin(accounts.validate(typed));
        }
        if (context.isProtected()) {
            LoginRedirect.send(request, response, null);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.doNothing();
    }
}
