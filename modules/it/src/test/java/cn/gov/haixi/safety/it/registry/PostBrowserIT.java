package cn.gov.haixi.safety.it.registry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.it.browser.BrowserIT;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The office sets a post up and hands it over; the system administrator says who an account is; everybody says where he wants his mail. */
class PostBrowserIT extends BrowserIT {
    private static final String OFFICE = "乌兰县安全生产委员会办公室";
    private static final String TITLE = "试验岗位(浏览器)";

    @Test
    void shouldSetUpHandOverAndCorrectAPost() {
        Page page = signedIn("zhou-banli");
        page.navigate(Server.WEB + "registry/post-edit");
        page.locator("[id='edit:title']").fill(TITLE);
        choose(page, "edit:organisation", OFFICE);
        page.locator("[id='edit:validFrom_input']").fill("2026-01-01");
        page.locator("[id='edit:validFrom_input']").press("Tab");
        checkAccessible(page);
        shoot(page, "post-edit");
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("h1")).hasText(TITLE);
        assertThat(page.locator("dl.facts")).containsText("其他岗位");
        handOver(page, 1, "2026-02-01", "");
        handOver(page, 2, "2026-03-01", "移交成员单位联络表。\n在办督办件 2 件。");
        assertThat(page.locator("[id='list:holdings'] tbody tr").first()).containsText("在办督办件 2 件。");
        page.locator("details", new Page.LocatorOptions().setHasText("更正职务")).locator("summary").click();
        choose(page, "correct:role", "政府（行委）主要负责人");
        page.locator("[id='correct:save']").click();
        assertThat(page.locator("#told, .ui-messages").first()).containsText("不能设");
        shoot(page, "post-refused");
        choose(page, "correct:role", "其他岗位");
        page.locator("[id='correct:title']").fill(TITLE + "改");
        page.locator("[id='correct:save']").click();
        assertThat(page.locator("h1")).hasText(TITLE + "改");
        shoot(page, "post");
        english(page);
        page.reload();
        page.locator("details", new Page.LocatorOptions().setHasText("Hand the post over")).locator("summary").click();
        shoot(page, "post-en");
    }

    @Test
    void shouldFindPostsByRole() {
        Page page = signedIn("zhou-banli");
        page.navigate(Server.WEB + "registry/posts?role=VICE_HEAD_IN_CHARGE");
        assertThat(page.locator("[id='list:table']")).containsText("副州长(分管安全生产)");
        assertThat(page.locator("[id='list:table']")).not().containsText("局长");
        checkAccessible(page);
        shoot(page, "posts");
        english(page);
        page.reload();
        assertThat(page.locator("[id='list:table']")).containsText("Vice-head in charge of work safety");
        shoot(page, "posts-en");
    }

    @Test
    void shouldSayWhoAnAccountIs() {
        Page page = signedIn("xitong");
        page.navigate(Server.WEB + "registry/accounts?text=geermu-fenguan");
        page.locator("main a", new Page.LocatorOptions().setHasText("geermu-fenguan")).first().click();
        assertThat(page.locator("dl.facts")).containsText("马占林(示例)");
        assertThat(page.locator("dl.facts")).containsText("geermu-fenguan@example.com");
        checkAccessible(page);
        shoot(page, "account");
        page.locator("[id='linking:mail']").fill("not-an-address");
        page.locator("[id='linking:linkNow']").click();
        assertThat(page.locator("[id='linking']")).containsText("电子邮箱格式不正确");
        assertThat(page.locator("[id='linking:mail']")).hasValue("not-an-address");
        page.locator("[id='linking:mail']").fill("geermu-fenguan@example.com");
        page.locator("[id='linking:linkNow']").click();
        assertThat(page.locator(".told")).containsText("关联人员与邮箱已保存");
        page.locator("[id='linking']").scrollIntoViewIfNeeded();
        shoot(page, "account-link");
        english(page);
        page.reload();
        page.locator("[id='linking']").scrollIntoViewIfNeeded();
        shoot(page, "account-en");
    }

    @Test
    void shouldLetAnybodySayWhereHeWantsHisMail() {
        Page page = signedIn("delingha-banli");
        page.navigate(Server.WEB + "password");
        page.locator("[id='own:mail']").fill("delingha@example");
        page.locator("[id='own:save']").click();
        assertThat(page.locator("[id='own']")).containsText("电子邮箱格式不正确");
        assertThat(page.locator("[id='own:mail']")).hasValue("delingha@example");
        checkAccessible(page);
        shoot(page, "own");
        page.locator("[id='own:mail']").fill("delingha@example.com");
        page.locator("[id='own:save']").click();
        assertThat(page.locator(".told")).containsText("电子邮箱已保存");
        assertThat(page.locator("[id='own:mail']")).hasValue("delingha@example.com");
        page.navigate(Server.WEB + "password");
        page.locator("[id='own:mail']").fill("");
        page.locator("[id='own:save']").click();
        assertThat(page.locator(".told")).containsText("电子邮箱");
        english(page);
        page.reload();
        shoot(page, "own-en");
    }

    private static void handOver(Page page, int candidate, String day, String note) {
        page.locator("details", new Page.LocatorOptions().setHasText("交接职务")).locator("summary").click();
        page.locator("[id='handOver:next'] .ui-selectonemenu-trigger").click();
        page.locator("[id='handOver:next_items'] li").nth(candidate).click();
        page.locator("[id='handOver:from_input']").fill(day);
        page.locator("[id='handOver:note']").fill(note);
        page.locator("[id='handOver:save']").click();
        assertThat(page.locator(".told")).containsText("职务已交接");
    }

    private static void choose(Page page, String menu, String label) {
        page.locator("[id='" + menu + "'] .ui-selectonemenu-trigger").click();
        page.locator("[id='" + menu + "_items'] li", new Page.LocatorOptions().setHasText(label)).first().click();
        assertThat(page.locator("[id='" + menu + "_label']")).containsText(label);
    }

    private static void english(Page page) { page.context().addCookies(List.of(new Cookie("safety-language", "en").setUrl(Server.WEB.toString()))); }
}
