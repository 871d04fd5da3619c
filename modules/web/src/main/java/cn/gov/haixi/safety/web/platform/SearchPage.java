package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The search of the head: a number leads to the list that it belongs to, other words to tips, or to hazards for whoever sees no tips. */
@Named
@RequestScoped
public class SearchPage {
    @Inject private Caller caller;
    private String text;

    public void go() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + list() + "?text=" + URLEncoder.encode(text == null ? "" : text.strip(), StandardCharsets.UTF_8));
    }

    private String list() {
        String typed = text == null ? "" : text.strip();
        if (caller.may(Permission.HAZARD_SEE)) {
            if (typed.startsWith("挂牌-")) {
                return "/hazard/listings";
            }
            if (typed.startsWith("互查-")) {
                return "/hazard/rounds";
            }
            if (typed.startsWith("隐患-") || !caller.may(Permission.TIP_SEE)) {
                return "/hazard/hazards";
            }
        }
        return "/reporting/tips";
    }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }
}
