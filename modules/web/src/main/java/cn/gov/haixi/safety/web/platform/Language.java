package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The reader's language: the one chosen before on this computer, else Chinese. */
@Named
@RequestScoped
public class Language {
    static final String COOKIE = "safety-language";
    @Inject private HttpServletRequest request;
    private Locale locale;

    @PostConstruct
    void read() {
        locale = Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream).filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue).map(Language::known).findFirst().orElse(Messages.CHINESE);
    }

    static Locale known(String tag) { return "en".equals(tag) ? Locale.ENGLISH : Messages.CHINESE; }

    public Locale getLocale() { return locale; }

    public String getTag() { return Locale.ENGLISH.equals(locale) ? "en" : "zh-CN"; }

    public String getOtherTag() { return Locale.ENGLISH.equals(locale) ? "zh-CN" : "en"; }

    /** The other language in its own words. */
    public String getOther() { return Locale.ENGLISH.equals(locale) ? "中文" : "English"; }
}
