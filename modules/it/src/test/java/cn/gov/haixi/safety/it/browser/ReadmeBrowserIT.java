package cn.gov.haixi.safety.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A visitor's first round through the main pages: each opens, is accessible, and has its picture in README. */
class ReadmeBrowserIT extends BrowserIT {
    @Test
    void shouldShowAClerkHisPages() {
        Page page = signedIn("geermu-banli");
        page.navigate(Server.WEB + "worklist");
        see(page, "worklist");
        page.navigate(Server.WEB + "reporting/tips");
        see(page, "tips");
        page.locator("a[href*='reporting/tip?id=']").first().click();
        page.waitForURL(url -> url.contains("/reporting/tip?"));
        see(page, "tip-case");
    }

    @Test
    void shouldShowALeaderTheTenMeasures() {
        Page page = signedIn("zhou-zhuren");
        page.navigate(Server.WEB + "measures");
        see(page, "measures");
        page.navigate(Server.WEB + "registry/enterprises");
        see(page, "enterprises");
    }

    @Test
    void shouldShowACitizenTheForm() {
        Page page = phone();
        page.navigate(Server.PORTAL.toString());
        checkAccessible(page);
        page.navigate(Server.PORTAL + "tip");
        see(page, "portal-tip");
    }

    private static void see(Page page, String name) {
        assertThat(page.locator("h1").first()).isVisible();
        checkAccessible(page);
        shoot(page, name);
    }
}
