package cn.gov.haixi.safety.it.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.haixi.safety.it.browser.BrowserIT;
import cn.gov.haixi.safety.it.browser.LoginPage;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A clerk's first and last step of the day. */
class LoginBrowserIT extends BrowserIT {
    @Test
    void shouldLetAClerkInAndKeepOthersOut() {
        Page page = office();
        LoginPage login = new LoginPage(page).open();
        checkAccessible(page);
        shoot(page, "login");
        login.tryToSignIn("geermu-banli", "wrong");
        assertThat(page.locator("[id='login:messages']")).not().isEmpty();
        login.signIn("geermu-banli", cn.gov.haixi.safety.it.Server.password());
        assertThat(page.locator("header .user")).containsText("李文军");
    }
}
