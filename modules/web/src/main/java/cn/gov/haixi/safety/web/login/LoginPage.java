package cn.gov.haixi.safety.web.login;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.registry.account.SignIns;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** The only page besides set-up that opens without an account. */
@Named
@RequestScoped
public class LoginPage {
    private static final Set<String> REASONS = Set.of("ended", "expired", "left", "set-up");
    @Inject private Door door;
    @Inject private SignIns signIns;
    @Inject private FacesContext faces;
    private String name = "";
    private String password = "";
    private String next;
    private String why;

    public void signIn() throws IOException, ServletException {
        switch (door.enter(name, password)) {
            case SUCCESS -> faces.getExternalContext().redirect(LoginRedirect.safe(request(), next));
            case SEND_CONTINUE -> faces.responseComplete();
            default -> refuse(signIns.waiting(name, request().getRemoteAddr()).toSeconds());
        }
    }

    /** Leaves the session behind for good, on whichever computer it was. */
    public void signOut() throws IOException, ServletException {
        ExternalContext external = faces.getExternalContext();
        request().logout();
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + "/login?why=left");
    }

    private void refuse(long seconds) {
        Locale locale = faces.getViewRoot().getLocale();
        String text = seconds > 0 ? Messages.text(locale, "web.login.wrong-wait", seconds) : Messages.text(locale, "web.login.wrong");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private HttpServletRequest request() { return (HttpServletRequest) faces.getExternalContext().getRequest(); }

    /** @return the key of the sentence that tells why somebody finds himself here again; empty when he knows */
    public String getReason() { return why != null && REASONS.contains(why) ? "web.login.why-" + why : ""; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getPassword() { return password; }

    public void setPassword(String password) { this.password = password; }

    public String getNext() { return next; }

    public void setNext(String next) { this.next = next; }

    public String getWhy() { return why; }

    public void setWhy(String why) { this.why = why; }
}
