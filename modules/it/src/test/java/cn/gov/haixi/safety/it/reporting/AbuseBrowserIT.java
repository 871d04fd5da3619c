package cn.gov.haixi.safety.it.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.it.browser.BrowserIT;
import cn.gov.haixi.safety.platform.Clause;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The abuse list on its page: one person proposes, another lists, and both read what they have done. */
class AbuseBrowserIT extends BrowserIT {
    @Test
    @Clause("M3.5")
    void shouldBeListedByAnother() {
        Page clerk = signedIn("geermu-banli");
        clerk.navigate(Server.WEB + "reporting/tips?state=RECEIVED&text=" + "%E4%B8%89%E5%8F%B7%E7%BD%90%E6%A0%B9%E9%83%A8");
        Locator sample = clerk.locator("a[href*='reporting/tip?id=']").first();
        String number = sample.textContent().strip();
        sample.click();
        clerk.locator("[id='abuse-button']").click();
        clerk.locator("[id='abuse:words']").fill("太短");
        clerk.locator("[id='abuse:ok']").click();
        assertThat(clerk.locator("[id='abuse:messages']")).not().isEmpty();
        clerk.locator("[id='abuse:words']").fill("(测试)同一段文字反复刷量，核实无此企业");
        clerk.locator("[id='abuse:ok']").click();
        assertThat(clerk.locator("#told")).containsText("由他人复核");
        clerk.navigate(Server.WEB + "reporting/abuse");
        assertThat(row(clerk, number)).containsText("须由他人复核");
        assertThat(row(clerk, number).locator("button")).hasCount(0);

        Page director = signedIn("geermu-zhuren");
        director.navigate(Server.WEB + "reporting/abuse");
        checkAccessible(director);
        row(director, number).locator("button").click();
        assertThat(director.locator("[id='decide:list']")).isVisible();
        checkAccessible(director);
        director.locator("[id='decide:list']").click();
        assertThat(director.locator("[id='decide:messages']")).containsText("复核意见");
        director.locator("[id='decide:words']").fill("(测试)同意");
        director.locator("[id='decide:list']").click();
        assertThat(director.locator("#told")).containsText("已列入");
        assertThat(row(director, number)).containsText("已列入");
        row(director, number).locator("button").click();
        director.locator("[id='decide:words']").fill("(测试)核实确有其事");
        director.locator("[id='decide:lift']").click();
        assertThat(director.locator("#told")).containsText("已移出");
        assertThat(row(director, number)).containsText("已移出");
    }

    private static Locator row(Page page, String number) { return page.locator("tr", new Page.LocatorOptions().setHasText(number)); }
}
