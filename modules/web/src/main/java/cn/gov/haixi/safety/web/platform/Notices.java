package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Says on the next page what has just been done: post, redirect, get. */
@RequestScoped
public class Notices {
    @Inject private Language language;

    public void done(String key, Object... args) { say(FacesMessage.SEVERITY_INFO, key, args); }

    /** It is done, but not as he may think. */
    public void warn(String key, Object... args) { say(FacesMessage.SEVERITY_WARN, key, args); }

    private void say(FacesMessage.Severity severity, String key, Object... args) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(severity, Messages.text(language.getLocale(), key, args), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
