package cn.gov.haixi.safety.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A system administrator takes over a notice from its words; a clerk counts a period by it. */
class CalendarBrowserIT extends BrowserIT {
    private static final String NOTICE = """
            国务院办公厅关于2051年部分节假日安排的通知（示例）
            一、元旦：1月1日（周日）放假，共1天。
            二、劳动节：5月1日（周一）至3日（周三）放假调休，共3天。4月29日（周六）上班。
            三、国庆节：10月1日（周日）至7日（周六）放假调休，共7天。10月8日（周日）上班。
            """;

    @Test
    void shouldTakeOverANoticeAndCountByIt() {
        Page page = signedIn("xitong");
        page.navigate(Server.WEB + "duty/calendar");
        checkAccessible(page);
        page.locator("a[href*='calendar-import']").first().click();
        page.locator("[id='notice:text']").fill(NOTICE.replace("5月1日（周一）", "5月1日（周二）"));
        page.locator("[id='notice:read']").click();
        assertThat(page.locator("main")).containsText("2051-05-01 不是周二");
        assertThat(page.locator("[id='notice:text']")).hasValue(NOTICE.replace("5月1日（周一）", "5月1日（周二）"));
        page.locator("[id='notice:text']").fill(NOTICE);
        page.locator("[id='notice:read']").click();
        assertThat(page.locator("table.month")).hasCount(12);
        checkAccessible(page);
        page.locator("[id='import:source']").fill("示例文件〔2050〕7号");
        page.locator("[id='import:take']").click();
        page.waitForURL(url -> url.contains("year=2051"));
        assertThat(page.locator("main")).containsText("已导入 2051 年节假日安排");
        assertThat(page.locator("dl.facts")).containsText("示例文件〔2050〕7号");
        assertThat(page.locator("table.month td.makeup")).hasCount(2);

        page.locator("[id='reckoner:from_input']").fill("2051-04-28");
        page.locator("[id='reckoner:amount']").fill("2");
        page.locator("[id='reckoner:reckon']").click();
        assertThat(page.locator("[id='reckoner'] [role=status]")).containsText("2051-05-04");
    }

    @Test
    void shouldShowAClerkTheYearButNoImport() {
        Page page = signedIn("geermu-banli");
        page.navigate(Server.WEB + "duty/calendar?year=abc");
        assertThat(page.locator("table.month")).hasCount(12);
        assertThat(page.locator("a[href*='calendar-import']")).hasCount(0);
        shoot(page, "calendar");
    }
}
