package cn.gov.haixi.safety.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Figures and map as a clerk of the prefecture and one of a county see them; each number leads to its tips. */
class StatisticsBrowserIT extends BrowserIT {
    @Test
    void shouldLeadFromAFigureToItsTips() {
        Page page = signedIn("zhou-banli");
        page.navigate(Server.WEB + "reporting/statistics");
        checkAccessible(page);
        shoot(page, "statistics");
        String tips = page.locator("a[href*='kind=HAZARD']").textContent();
        page.locator("a[href*='kind=HAZARD']").click();
        page.waitForURL(url -> url.contains("reporting/tips"));
        assertThat(page.locator(".ui-datatable-data td.number")).hasCount(Math.min(20, Integer.parseInt(tips.strip())));
    }

    @Test
    void shouldAnswerAnAbsurdSpanKindly() {
        Page page = signedIn("geermu-banli");
        page.navigate(Server.WEB + "reporting/statistics?from=0001-01&to=9999-99&region=632800%2F632802%2F");
        assertThat(page.locator(".figures")).isVisible();
        var file = page.waitForDownload(() -> page.locator("[id='span:sheet']").click());
        assertThat(file.suggestedFilename()).endsWith(".xlsx");
        assertThat(file.path()).isNotEmptyFile();
    }

    @Test
    void shouldLeadFromTheMapToACountysTips() {
        Page page = signedIn("zhou-banli");
        page.navigate(Server.WEB + "reporting/map");
        assertThat(page.locator(".map path")).hasCount(6);
        checkAccessible(page);
        shoot(page, "map");
        page.locator(".jump a[href*='overdue']").click();
        page.waitForURL(url -> url.contains("overdue=true"));
        checkAccessible(page);
        page.locator(".map a", new Page.LocatorOptions().setHasText("格尔木市")).focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("reporting/tips") && url.contains("overdue=true"));
        assertThat(page.locator("[id='tips:region_label']")).hasText("格尔木市");
    }

    @Test
    void shouldShowACountyItsOwnOnly() {
        Page page = signedIn("delingha-banli");
        page.navigate(Server.WEB + "reporting/map");
        assertThat(page.locator(".map a")).hasCount(1);
        assertThat(page.locator(".map a")).containsText("德令哈市");
    }
}
