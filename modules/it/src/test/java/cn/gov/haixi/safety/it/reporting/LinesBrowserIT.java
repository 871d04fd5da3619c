package cn.gov.haixi.safety.it.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.it.browser.BrowserIT;
import cn.gov.haixi.safety.platform.Clause;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A director keeps the WeChat lines: enters one, changes it, closes it, and never sees a secret again. */
@Clause("M3.2")
class LinesBrowserIT extends BrowserIT {
    private static final String SECRET = "shown0never0secret";
    private static final String TOKEN = "shown0never0token";
    private static final String AES = "A1b2C3d4E5".repeat(4) + "F6g";

    @Test
    void shouldEnterChangeAndCloseALine() {
        Page page = signedIn("geermu-zhuren");
        page.navigate(Server.WEB + "reporting/lines");
        assertThat(page.locator("main")).containsText("geermu-demo");
        assertThat(page.locator("main")).not().containsText("haixi-demo");
        checkAccessible(page);
        page.locator("[id='enter']").click();
        page.waitForURL(url -> url.endsWith("/reporting/line"));
        checkAccessible(page);
        page.locator("[id='edit:code']").fill("browser-test");
        page.locator("[id='edit:name']").fill("(测试)浏览器登记的线路");
        choose(page, "edit:region", "格尔木市");
        page.locator("[id='edit:appId']").fill("wx0000browsertest");
        page.locator("[id='edit:secret']").fill(SECRET);
        page.locator("[id='edit:token']").fill("有错的令牌");
        page.locator("[id='edit:aesKey']").fill(AES);
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("main")).containsText("令牌（Token）应为");
        assertThat(page.content()).doesNotContain(SECRET).doesNotContain(AES);
        page.locator("[id='edit:secret']").fill(SECRET);
        page.locator("[id='edit:token']").fill(TOKEN);
        page.locator("[id='edit:aesKey']").fill(AES);
        page.locator("[id='edit:save']").click();
        page.waitForURL(url -> url.contains("/reporting/line?id="));
        assertThat(page.locator("#callback")).containsText("/portal/wechat/browser-test");
        assertThat(page.locator(".case-head .tag")).hasText("尚无消息");
        page.reload();
        checkAccessible(page);
        assertThat(page.content()).doesNotContain(SECRET).doesNotContain(TOKEN).doesNotContain(AES);

        page.locator("[id='edit:name']").fill("(测试)改过名的线路");
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("h1")).hasText("(测试)改过名的线路");
        page.locator("[id='acts:close']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator(".case-head .tag")).hasText("已停用");
        page.locator("[id='acts:open']").click();
        assertThat(page.locator(".case-head .tag")).hasText("尚无消息");
    }

    @Test
    void shouldShowThePrefectureEveryLine() {
        Page page = signedIn("zhou-zhuren");
        page.navigate(Server.WEB + "reporting/lines");
        assertThat(page.locator("main")).containsText("haixi-demo");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("geermu-demo")).locator(".tag")).hasText("接口报错");
        checkAccessible(page);
        shoot(page, "wechat-lines");
        page.locator("main a", new Page.LocatorOptions().setHasText("格尔木市安全生产举报")).click();
        assertThat(page.locator("main")).containsText("40164");
        shoot(page, "wechat-line");
        checkAccessible(page);
    }

    /** The line's menu opens the form with its region chosen; the tip counts for the line. */
    @Test
    void shouldCountATipOfTheFormForItsLine() {
        Page director = signedIn("geermu-zhuren");
        int before = tips(director);
        Page citizen = phone();
        citizen.navigate(Server.PORTAL + "tip?line=geermu-demo");
        assertThat(citizen.locator("[id='tip:region']")).hasValue("632801");
        citizen.locator("input[value=HAZARD]").check();
        citizen.locator("[id='tip:submit']").click();
        assertThat(citizen.locator(".error").first()).isVisible();
        assertThat(citizen.locator("[id='tip:region']")).hasValue("632801");
        citizen.locator("[id='tip:what']").fill("(测试)从公众号菜单打开表单举报");
        citizen.locator("[id='tip:submit']").click();
        assertThat(citizen.locator("#receipt")).isVisible();
        assertThat(tips(director)).isEqualTo(before + 1);
        citizen.navigate(Server.PORTAL + "tip?line=%22%3E%3Cscript%3E");
        assertThat(citizen.locator("input[name=line]")).hasValue("");
        assertThat(citizen.locator("[id='tip:region']")).hasValue("");
    }

    /** An enterprise sees what it is to put right, answers, and the office reads it with the tip. */
    @Test
    @Clause("M3.3")
    void shouldAnswerForWhatTheEnterpriseWasTold() {
        Page enterprise = signedIn("yanhu-anquan");
        enterprise.navigate(Server.WEB + "reporting/enterprise-tasks");
        checkAccessible(enterprise);
        assertThat(enterprise.locator("main")).not().containsText("举报-");
        enterprise.locator("tr", new Page.LocatorOptions().setHasText("待企业答复")).locator("a").first().click();
        enterprise.waitForURL(url -> url.contains("/reporting/enterprise-task?id="));
        checkAccessible(enterprise);
        shoot(enterprise, "enterprise-task");
        String told = enterprise.locator("blockquote.words").textContent().strip();
        enterprise.locator("[id='reply:send']").click();
        assertThat(enterprise.locator("main")).containsText("请填写");
        enterprise.locator("[id='reply:words']").fill("(测试)已更换法兰垫片，复查合格");
        enterprise.locator("[id='reply:send']").click();
        assertThat(enterprise.locator(".case-head .tag")).hasText("企业已答复");
        assertThat(enterprise.locator("[id='reply:send']")).hasCount(0);

        Page clerk = signedIn("geermu-banli");
        clerk.navigate(Server.WEB + "reporting/enterprises");
        assertThat(clerk.locator("main")).containsText("盐湖");
        checkAccessible(clerk);
        shoot(clerk, "enterprises-own");
        clerk.navigate(Server.WEB + "reporting/tips?text=" + URLEncoder.encode(told.substring(4, 16), StandardCharsets.UTF_8));
        clerk.locator("main td a").first().click();
        assertThat(clerk.locator("main")).containsText("已更换法兰垫片");
        checkAccessible(clerk);
    }

    private static int tips(Page director) {
        director.navigate(Server.WEB + "reporting/lines");
        Locator cells = director.locator("tr", new Page.LocatorOptions().setHasText("geermu-demo")).locator("td");
        return Integer.parseInt(cells.nth(7).textContent().strip());
    }

    private static void choose(Page page, String menu, String text) {
        page.locator("[id='" + menu + "'] .ui-selectonemenu-trigger").click();
        page.locator("[id='" + menu + "_panel'] li", new Page.LocatorOptions().setHasText(text)).first().click();
    }
}
