package cn.gov.haixi.safety.portal.page;

import cn.gov.haixi.safety.platform.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The reader's language: Chinese unless the address says {@code lang=en}. No cookie remembers it. */
@Named
@RequestScoped
public class Lang {
    @Inject private HttpServletRequest request;

    public Locale getLocale() { return "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Messages.CHINESE; }

    /** For {@code lang="…"} and for links: empty for Chinese, so that its addresses stay plain. */
    public String getParam() { return Locale.ENGLISH.equals(getLocale()) ? "en" : ""; }

    public String getTag() { return Locale.ENGLISH.equals(getLocale()) ? "en" : "zh-CN"; }
}
