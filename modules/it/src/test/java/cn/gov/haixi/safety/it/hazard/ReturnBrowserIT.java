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

/** A quarter's return: the enterprise writes, keeps, signs and hands in; its region's office reads, sends back, and gets it again. */
class ReturnBrowserIT extends BrowserIT {
    @Clause("M5.3")
    @Test
    void shouldWalkFromTheOpenQuarterToTheOfficesSum() {
        Page officer = signedIn("yanhu-anquan");
        officer.navigate(Server.WEB + "hazard/returns");
        checkAccessible(officer);
        shoot(officer, "returns-own");
        Locator open = officer.locator("[id='list:table_data'] tr", new Page.LocatorOptions().setHasText("未报送")).first();
        String quarter = open.locator("td").first().textContent();
        open.locator("a").click();
        assertThat(officer.locator("h1")).containsText(quarter);
        checkAccessible(officer);
        officer.locator("[id='edit:analysis']").fill("本季度隐患以设备缺陷为主（示例）");
        officer.locator("[id='edit:submit']").click();
        assertThat(officer.locator("[id='edit:messages']")).containsText("主要负责人");
        assertThat(officer.locator("[id='edit:analysis']")).hasValue("本季度隐患以设备缺陷为主（示例）");
        officer.locator("[id='edit:save']").click();
        assertThat(officer.locator(".told")).isVisible();
        officer.locator("[id='edit:chief']").fill("赵建国（示例）");
        officer.locator("[id='edit:signed']").setInputFiles(HazardBrowserIT.picture("signed.png", Color.WHITE));
        shoot(officer, "return-edit");
        officer.locator("[id='edit:submit']").click();
        assertThat(officer.locator("main")).containsText("赵建国（示例）");
        assertThat(officer.locator("main")).containsText("已报送");
        checkAccessible(officer);
        String address = officer.url();

        Page office = signedIn("geermu-banli");
        office.navigate(Server.WEB + "hazard/returns");
        assertThat(office.locator("[id='list:table_data']")).containsText("盐湖钾肥");
        checkAccessible(office);
        shoot(office, "returns");
        var file = office.waitForDownload(() -> office.locator("[id='list:export']").click());
        Assertions.assertThat(file.path()).isNotEmptyFile();
        office.navigate(address);
        checkAccessible(office);
        shoot(office, "return");
        office.locator("#back-button").click();
        office.locator("[id='sendBack:words']").fill("重大隐患数与台账不符（示例）");
        office.locator("[id='sendBack:ok']").click();
        assertThat(office.locator("main")).containsText("已退回");

        officer.navigate(Server.WEB + "worklist");
        officer.locator("main tr", new Page.LocatorOptions().setHasText("统计被退回")).locator("a").click();
        officer.locator("#edit").click();
        assertThat(officer.locator("main")).containsText("重大隐患数与台账不符（示例）");
        officer.locator("[id='edit:submit']").click();
        assertThat(officer.locator("main")).containsText("已报送");
    }
}
