package cn.gov.haixi.safety.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets somebody in, under a new session id so that nobody who knew the old one comes in with him. */
@RequestScoped
class Door {
    @Inject private SecurityContext security;
    @Inject private FacesContext faces;

    /** Whoever is signed in already leaves first: else the container would go on with him, under rights he no longer has. */
    AuthenticationStatus enter(String name, String password) throws ServletException {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
        if (request.getUserPrincipal() != null) {
            request.logout();
            faces.getExternalContext().invalidateSession();
        }
        AuthenticationStatus status = security.authenticate(request, response, AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(name, password)).newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            request.getSession();
            request.changeSessionId();
        }
        return status;
    }
}
