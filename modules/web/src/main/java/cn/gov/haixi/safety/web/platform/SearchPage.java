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
import java.text.Normalizer;

/** The search of the head: a number leads to the list that it belongs to, other words to tips, or to hazards for whoever sees no tips. */
@Named
@RequestScoped
public class SearchPage {
    @Inject private Caller caller;
    private String text;

    public void go() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String typed = text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        external.redirect(external.getRequestContextPath() + list(typed) + "?text=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    private String list(String typed) {
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
