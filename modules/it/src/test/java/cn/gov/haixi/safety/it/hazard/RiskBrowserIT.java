package cn.gov.haixi.safety.it.hazard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.it.browser.BrowserIT;
import cn.gov.haixi.safety.platform.Clause;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An enterprise's officer imports its risk list, assesses an event and prints the four lists; an office finds it again on the map in four colours. */
class RiskBrowserIT extends BrowserIT {
    @Clause({"M5.7", "M5.8"})
    @Test
    void shouldImportAssessAndPrint() {
        Page officer = signedIn("yanhu-anquan");
        officer.navigate(Server.WEB + "hazard/risks");
        assertThat(officer.locator("h1")).containsText("风险清单");
        checkAccessible(officer);
        officer.locator("[id='acts:import']").click();
        checkAccessible(officer);
        var template = officer.waitForDownload(() -> officer.locator("[id='import:template']").click());
        officer.locator("[id='import:file']").setInputFiles(template.path());
        officer.locator("[id='import:read']").click();
        assertThat(officer.locator(".told")).containsText("已导入 2 项管控措施");
        Locator object = officer.locator("section.risk-object", new Page.LocatorOptions().setHasText("液氨储罐区（示例）")).first();
        assertThat(object.locator("h2 .risk")).hasText("重大风险");
        officer.evaluate("window.scrollTo(0, 0)");
        shoot(officer, "risk-tree");

        officer.locator("a", new Page.LocatorOptions().setHasText("试剂灼伤")).click();
        checkAccessible(officer);
        officer.locator("details summary", new Page.LocatorOptions().setHasText("开展风险评估")).click();
        pick(officer, "assess:likelihood", "6 相当可能");
        pick(officer, "assess:exposure", "6 每天工作时间内暴露");
        pick(officer, "assess:worst", "7 严重，重伤");
        assertThat(officer.locator("[id='assess:result']")).containsText("6 × 6 × 7 = 252");
        assertThat(officer.locator("[id='assess:result']")).containsText("较大风险");
        checkAccessible(officer);
        officer.locator("[id='assess:result']").scrollIntoViewIfNeeded();
        shoot(officer, "risk-assess");
        officer.locator("[id='assess:save']").click();
        assertThat(officer.locator(".case-head .risk").first()).hasText("较大风险");
        officer.locator("[id='addMeasure']").click();
        officer.locator("[id='edit:description']").fill("配备防酸碱手套（示例）");
        pick(officer, "edit:kind", "4-2 个体防护");
        officer.locator("[id='edit:check']").fill("手套完好");
        officer.locator("[id='edit:save']").click();
        assertThat(officer.locator(".ui-message-error, [id='edit:messages']").first()).containsText("责任人");
        officer.locator("[id='edit:responsible']").fill("刘强（示例）");
        checkAccessible(officer);
        officer.locator("[id='edit:save']").click();
        assertThat(officer.locator(".case-head")).isVisible();
        assertThat(officer.locator("main")).containsText("配备防酸碱手套（示例）");

        officer.navigate(Server.WEB + "hazard/risk-lists");
        assertThat(officer.locator("section.risk-sheet")).hasCount(4);
        assertThat(officer.locator("#emergency")).containsText("清水冲洗");
        checkAccessible(officer);
        shoot(officer, "risk-lists");
    }

    @Clause("M5.7")
    @Test
    void shouldLeadFromTheMapToAnEnterprise() {
        Page office = signedIn("zhou-banli");
        office.navigate(Server.WEB + "hazard/risk-map");
        assertThat(office.locator("circle.spot")).not().hasCount(0);
        checkAccessible(office);
        shoot(office, "risk-map");
        office.locator("main table a", new Page.LocatorOptions().setHasText("格尔木市")).click();
        assertThat(office.locator("[id='list:table_data'] tr").first()).isVisible();
        checkAccessible(office);
        shoot(office, "risks");
        var file = office.waitForDownload(() -> office.locator("[id='list:export']").click());
        Assertions.assertThat(file.path()).isNotEmptyFile();
        office.locator("[id='list:table_data'] a", new Page.LocatorOptions().setHasText("盐湖钾肥")).click();
        assertThat(office.locator("section.risk-object")).not().hasCount(0);
        assertThat(office.locator("[id='acts:import']")).hasCount(0);
        checkAccessible(office);
        Page neighbour = signedIn("delingha-banli");
        neighbour.navigate(office.url());
        assertThat(neighbour.locator("main")).containsText("不在您的查看范围内");
        forgive("404");
    }
}
