package cn.gov.haixi.safety.web.login;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.registry.account.OwnMail;
import cn.gov.haixi.safety.registry.account.OwnPassword;
import cn.gov.haixi.safety.registry.account.SignInRow;
import cn.gov.haixi.safety.registry.account.SignIns;
import cn.gov.haixi.safety.registry.account.Welcome;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** Somebody's own settings: password, mail address, and who used his account; after a one-time password the only page that opens. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject private OwnPassword ownPassword;
    @Inject private OwnMail ownMail;
    @Inject private SignIns signIns;
    @Inject private Door door;
    @Inject private Caller caller;
    @Inject private Notices notices;
    @Inject private FacesContext faces;
    private String present;
    private String wanted;
    private String repeated;
    private List<SignInRow> latest;
    private String mail;

    public void choose() throws IOException, ServletException {
        if (!wanted.equals(repeated)) {
            faces.addMessage("password:repeated", new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    Messages.text(faces.getViewRoot().getLocale(), "web.password.differ"), null));
            faces.validationFailed();
            return;
        }
        ExternalContext external = faces.getExternalContext();
        String account = caller.account();
        ownPassword.choose(present, wanted, ((HttpServletRequest) external.getRequest()).getRemoteAddr());
        door.enter(account, wanted);
        external.redirect(external.getRequestContextPath() + "/");
    }

    public String changeMail() {
        ownMail.change(mail == null ? null : mail.strip());
        notices.done("web.own.mail-saved");
        return "/password?faces-redirect=true";
    }

    public boolean isForced() { return getWelcome().mustChoosePassword(); }

    public Welcome getWelcome() { return ((SignedIn) faces.getExternalContext().getSessionMap().get(SignedIn.IN_SESSION)).welcome(); }

    public List<SignInRow> getLatest() {
        if (latest == null) {
            latest = signIns.mine();
        }
        return latest;
    }

    public String getMail() {
        if (mail == null) {
            mail = ownMail.present().orElse("");
        }
        return mail;
    }

    public void setMail(String mail) { this.mail = mail; }

    public String getPresent() { return present; }

    public void setPresent(String present) { this.present = present; }

    public String getWanted() { return wanted; }

    public void setWanted(String wanted) { this.wanted = wanted; }

    public String getRepeated() { return repeated; }

    public void setRepeated(String repeated) { this.repeated = repeated; }
}
