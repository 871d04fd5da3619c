package cn.gov.haixi.safety.it.hazard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.it.browser.BrowserIT;
import cn.gov.haixi.safety.platform.Clause;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.Color;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** On a tablet: what is as it should be takes one press, a hazard two and a line; the office finds both. */
class CheckBrowserIT extends BrowserIT {
    @Clause("M5.7")
    @Test
    void shouldInspectOnATablet() {
        Page officer = signedIn("yanhu-anquan");
        officer.setViewportSize(820, 1180);
        officer.navigate(Server.WEB + "hazard/checks");
        Locator cards = officer.locator("section.check-card");
        assertThat(cards.first()).isVisible();
        int before = cards.count();
        checkAccessible(officer);
        shoot(officer, "checks");
        String content = cards.first().locator("h2").textContent();
        cards.first().locator("button", new Locator.LocatorOptions().setHasText("正常")).click();
        assertThat(officer.locator(".told")).containsText(content);
        assertThat(cards).hasCount(before - 1);

        cards.first().locator("button", new Locator.LocatorOptions().setHasText("有隐患")).click();
        cards.first().locator("textarea").fill("软管接头渗漏（示例）");
        checkAccessible(officer);
        officer.context().setOffline(true);
        cards.first().locator("button", new Locator.LocatorOptions().setHasText("上报")).click();
        assertThat(cards.first().locator(".offline")).containsText("网络已断开");
        officer.context().setOffline(false);
        officer.reload();
        cards.first().locator("button", new Locator.LocatorOptions().setHasText("有隐患")).click();
        assertThat(cards.first().locator("textarea")).hasValue("软管接头渗漏（示例）");
        cards.first().locator("input[type=file]").setInputFiles(HazardBrowserIT.picture("hose.png", Color.ORANGE));
        shoot(officer, "check-found");
        cards.first().locator("button", new Locator.LocatorOptions().setHasText("上报")).click();
        assertThat(officer.locator("main")).containsText("软管接头渗漏（示例）");
        assertThat(officer.locator("h1")).containsText("隐患-");
        assertThat(officer.locator("main img").first()).isVisible();
        officer.navigate(Server.WEB + "hazard/checks");
        cards.first().locator("button", new Locator.LocatorOptions().setHasText("停用")).click();
        assertThat(cards.first().locator("textarea")).hasValue("");
        cards.first().locator("button", new Locator.LocatorOptions().setHasText("登记")).click();
        assertThat(officer.locator("[id='now:messages'], .ui-message-error").first()).isVisible();
        cards.first().locator("textarea").fill("装置检修，停用（示例）");
        int left = cards.count();
        cards.first().locator("button", new Locator.LocatorOptions().setHasText("登记")).click();
        assertThat(cards).hasCount(left - 1);

        Page office = signedIn("geermu-banli");
        office.navigate(Server.WEB + "hazard/check-tasks");
        checkAccessible(office);
        shoot(office, "check-tasks");
        var file = office.waitForDownload(() -> office.locator("[id='list:export']").click());
        Assertions.assertThat(file.path()).isNotEmptyFile();
        office.locator("[id='list:table_data'] tr", new Page.LocatorOptions().setHasText("存在隐患")).locator("a").first().click();
        assertThat(office.locator("main")).containsText("软管接头渗漏（示例）");
        checkAccessible(office);
        shoot(office, "check");
        office.navigate(Server.WEB + "hazard/check-rates");
        assertThat(office.locator("[id='list:table_data']")).containsText("盐湖");
        checkAccessible(office);
        shoot(office, "check-rates");
        office.locator("[id='list:table_data'] a").first().click();
        assertThat(office.locator("h1")).containsText("隐患排查任务");
    }

    @Test
    void shouldArrangeAnInspection() {
        Page officer = signedIn("yanhu-anquan");
        officer.navigate(Server.WEB + "hazard/risks");
        officer.locator("table.risk-events a").first().click();
        officer.locator("main a", new Page.LocatorOptions().setHasText("新增排查任务")).first().click();
        officer.locator("[id='edit:content']").fill("水幕系统启动试验（示例）");
        officer.locator("[id='edit:inspector']").fill("王芳（示例）");
        officer.locator("[id='edit:amount']").fill("0");
        officer.locator("[id='edit:closes']").fill("07:00");
        officer.locator("[id='edit:save']").click();
        assertThat(officer.locator("[id='edit:messages'], .ui-message-error").first()).isVisible();
        assertThat(officer.locator("[id='edit:content']")).hasValue("水幕系统启动试验（示例）");
        officer.locator("[id='edit:amount']").fill("1");
        officer.locator("[id='edit:save']").click();
        assertThat(officer.locator("[id='edit:messages']")).containsText("晚于开始时间");
        officer.locator("[id='edit:closes']").fill("18:00");
        pick(officer, "edit:unit", "个月");
        checkAccessible(officer);
        officer.locator("[id='edit:save']").click();
        assertThat(officer.locator("main")).containsText("每 1 个月");
        checkAccessible(officer);
    }
}
