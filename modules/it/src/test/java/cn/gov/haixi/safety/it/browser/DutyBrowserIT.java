package cn.gov.haixi.safety.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.haixi.safety.it.Http;
import cn.gov.haixi.safety.it.Server;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The office of the prefecture unrolls a year, looks at it as a month, a list and a map, excuses one and takes that back; a leader of a county subscribes. */
class DutyBrowserIT extends BrowserIT {
    @Test
    void shouldUnrollAYearAndRefuseAnUnknownOne() {
        Page page = signedIn("zhou-banli");
        page.navigate(Server.WEB + "duty/obligations");
        page.locator("[id='due:unroll-button']").click();
        page.locator("[id='unroll:year']").fill("2031");
        checkAccessible(page);
        page.locator("[id='unroll:ok']").click();
        assertThat(page.locator("[id='unroll:messages']")).containsText("节假日安排尚未导入");
        page.locator("[id='unroll:year']").fill("2026");
        page.locator("[id='unroll:ok']").click();
        assertThat(page.locator(".told")).containsText("2026 年度已展开");
        assertThat(page.locator(".ui-datatable-data > tr")).hasCount(20);
    }

    @Test
    void shouldLeadFromTheMonthToADayAndToACase() {
        Page page = signedIn("geermu-banli");
        page.navigate(Server.WEB + "duty/deadlines?month=2026-12&clause=M1.6");
        assertThat(page.locator(".due-days td.makeup, .due-days td.holiday")).hasCount(0);
        checkAccessible(page);
        page.locator(".due-days a").first().click();
        assertThat(page.locator("#day .count")).hasText(Pattern.compile("[1-9][0-9]*"));
        page.waitForURL(url -> url.contains("clause=M1.6") && url.contains("day=2026-12-31"));
        // The address leads to the day's list; under the frame's head axe would find half a link.
        page.evaluate("window.scrollTo(0, 0)");
        checkAccessible(page);
        shoot(page, "duty-calendar");
        page.locator("#day tbody a").first().click();
        assertThat(page.locator("dl.facts")).containsText("格尔木市人民政府");
        checkAccessible(page);
    }

    @Test
    void shouldMarkHolidaysOfTheMonth() {
        Page page = signedIn("geermu-banli");
        page.navigate(Server.WEB + "duty/deadlines?month=2026-10");
        assertThat(page.locator(".due-days td.holiday")).not().hasCount(0);
        page.navigate(Server.WEB + "duty/deadlines?month=2031-10&day=nonsense");
        assertThat(page.locator("main")).containsText("2031 年的节假日安排尚未导入");
    }

    @Test
    void shouldExcuseWithAReasonAndTakeItBack() {
        Page page = signedIn("geermu-banli");
        page.navigate(Server.WEB + "duty/obligations?clause=M1.6&from=2026-12-01&text=" + java.net.URLEncoder.encode("市场监督", java.nio.charset.StandardCharsets.UTF_8));
        page.locator(".ui-datatable-data a").first().click();
        page.locator("[id='excuse-button']").click();
        checkAccessible(page);
        page.locator("[id='excuse:ok']").click();
        assertThat(page.locator(".ui-message-error")).isVisible();
        page.locator("[id='excuse:why']").fill("该局主要负责人空缺，经市政府同意本期免予述职。");
        page.locator("[id='excuse:ok']").click();
        assertThat(page.locator(".case-head")).containsText("已免除");
        checkAccessible(page);
        page.locator("[id='reinstate-button']").click();
        page.locator("[id='reinstate:words']").fill("新任局长已到任，应当述职。");
        checkAccessible(page);
        page.locator("[id='reinstate:ok']").click();
        assertThat(page.locator(".case-head")).containsText("待履行");
        assertThat(page.locator("ol.timeline li")).hasCount(3);
    }

    @Test
    void shouldDrillDownFromTheMap() {
        Page page = signedIn("zhou-banli");
        page.navigate(Server.WEB + "duty/heat?clause=M1.4&year=2026");
        checkAccessible(page);
        assertThat(page.locator(".heat-table tbody tr").nth(6)).isVisible();
        assertThat(page.locator(".heat h2 .tally")).containsText("应 ");
        shoot(page, "duty-heat");
        var file = page.waitForDownload(() -> page.locator("[id='heat:excel']").click());
        org.assertj.core.api.Assertions.assertThat(file.path()).isNotEmptyFile();
        page.locator("a.heat-cell").last().click();
        assertThat(page.locator("dl.facts")).containsText("M1.4");
    }

    @Test
    void shouldExportTheList() {
        Page page = signedIn("geermu-banli");
        page.navigate(Server.WEB + "duty/obligations?overdue=false&asOf=2026-11-01");
        checkAccessible(page);
        var file = page.waitForDownload(() -> page.locator("[id='due:excel']").click());
        org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).isEqualTo("obligations-2026-11-01.xlsx");
        org.assertj.core.api.Assertions.assertThat(file.path()).isNotEmptyFile();
    }

    @Test
    void shouldShowAHolderHisOwnAndGiveHimACalendarOnce() {
        Page page = signedIn("geermu-fenguan");
        page.navigate(Server.WEB + "duty/deadlines?month=2026-12");
        assertThat(page.locator("main")).containsText("我的事项");
        checkAccessible(page);
        page.locator("[id='feed-button']").click();
        page.locator("[id='feed:make']").click();
        String address = page.locator("#feed-address").textContent();
        checkAccessible(page);
        page.locator("[data-copy]").click();
        assertThat(page.locator("[data-copy]")).hasText("已复制");
        org.assertj.core.api.Assertions.assertThat(Http.visitor().get(java.net.URI.create(address)).body()).contains("BEGIN:VEVENT");
        page.reload();
        page.locator("[id='feed-button']").click();
        assertThat(page.locator("[id='feed:remove']")).isVisible();
        assertThat(page.locator("#feed-address")).hasCount(0);
        page.locator("[id='feed:remove']").click();
        assertThat(page.locator("[id='feed']")).containsText("订阅已取消");
        org.assertj.core.api.Assertions.assertThat(Http.visitor().get(java.net.URI.create(address)).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldBeAccessibleInEnglishToo() {
        Page page = signedIn("zhou-zhuren");
        page.context().addCookies(List.of(new Cookie("safety-language", "en").setUrl(Server.WEB.toString())));
        for (String address : List.of("duty/deadlines?month=2026-12&day=2026-12-31", "duty/obligations", "duty/heat")) {
            page.navigate(Server.WEB + address);
            checkAccessible(page);
        }
        page.locator("a.heat-cell").first().click();
        assertThat(page.locator(".case-side h2")).hasText("History");
        checkAccessible(page);
    }
}
