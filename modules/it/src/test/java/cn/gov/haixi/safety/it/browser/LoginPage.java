package cn.gov.haixi.safety.it.browser;

import cn.gov.haixi.safety.it.Server;
import com.microsoft.playwright.Page;

/** The page object of the login. */
public final class LoginPage {
    private final Page page;

    public LoginPage(Page page) { this.page = page; }

    public LoginPage open() {
        page.navigate(Server.WEB + "login");
        return this;
    }

    /** Returns when the first page has come. */
    public void signIn(String account, String password) {
        tryToSignIn(account, password);
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Returns at once: whoever expects a refusal looks for it. */
    public void tryToSignIn(String account, String password) {
        page.locator("[id='login:name']").fill(account);
        page.locator("[id='login:password']").fill(password);
        page.locator("[id='login:enter']").click();
    }
}
