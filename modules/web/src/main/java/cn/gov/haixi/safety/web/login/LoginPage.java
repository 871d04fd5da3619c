package cn.gov.haixi.safety.web.login;

import cn.gov.haixi.safety.registry.account.SignIns;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The only page besides set-up that opens without an account. */
@Named
@RequestScoped
public class LoginPage {
    @Inject private SecurityContext security;
    @Inject private SignIns signIns;
    @Inject private FacesContext faces;
    private String name = "";
    private String password = "";
    private String next;
    private String why;

    public void signIn() throws IOException {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        var status = security.authenticate(request, (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(name, password)).newAuthentication(true));
        switch (status) {
            case SUCCESS -> {
                request.getSession();
                request.changeSessionId();
                external.redirect(LoginRedirect.safe(request, next));
            }
            case SEND_CONTINUE -> faces.responseComplete();
            default -> refuse(signIns.waiting(name, request.getRemoteAddr()).toSeconds());
        }
    }

    /** Leaves the session behind for good, on whichever computer it was. */
    public void signOut() throws IOException, ServletException {
        ExternalContext external = faces.getExternalContext();
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + "/login?why=left");
    }

    private void refuse(long seconds) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, seconds > 0 ? "wait " + seconds : "wrong", null));
    }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getPassword() { return password; }

    public void setPassword(String password) { this.password = password; }

    public String getNext() { return next; }

    public void setNext(String next) { this.next = next; }

    public String getWhy() { return why; }

    public void setWhy(String why) { this.why = why; }
}
