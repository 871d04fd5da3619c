package cn.gov.haixi.safety.it.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.it.browser.BrowserIT;
import cn.gov.haixi.safety.platform.Clause;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Money gets into a fund by two people: the keeper's entry reaches the director's worklist, and only then the fund. */
class AllocationBrowserIT extends BrowserIT {
    @Test
    @Clause("M3.6")
    void shouldReachTheFundOnceTheDirectorHasConfirmed() {
        String document = "(测试)西财〔2026〕" + System.nanoTime() % 1_000_000 + "号";
        Page keeper = signedIn("geermu-caiwu");
        keeper.navigate(Server.WEB + "reporting/funds");
        keeper.locator("[id='funds:allocate-button']").click();
        keeper.locator("[id='allocate:amount']").fill("-5");
        keeper.locator("[id='allocate:document']").fill(document);
        keeper.locator("[id='allocate:ok']").click();
        assertThat(keeper.locator("[id='allocate:messages']")).containsText("金额必须大于零");
        keeper.locator("[id='allocate:amount']").fill("￥１，234.50");
        keeper.locator("[id='allocate:ok']").click();
        assertThat(keeper.locator("main")).containsText(document);
        assertThat(keeper.locator("[id='confirm-button']")).hasCount(0);
        keeper.navigate(Server.WEB + "reporting/funds");
        assertThat(keeper.locator("tr", new Page.LocatorOptions().setHasText(document))).containsText("¥1,234.50");
        checkAccessible(keeper);

        Page director = signedIn("geermu-zhuren");
        director.locator("main a", new Page.LocatorOptions().setHasText(document)).click();
        checkAccessible(director);
        director.locator("[id='confirm-button']").click();
        assertThat(director.locator("[id='confirm:ok']")).isVisible();
        director.locator("[id='confirm:ok']").click();
        director.waitForURL(url -> url.contains("/reporting/fund?"));
        keeper.navigate(director.url());
        assertThat(keeper.locator("[id='ledger:table']")).containsText(document);
    }
}
