package cn.gov.haixi.safety.it.hazard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.it.browser.BrowserIT;
import cn.gov.haixi.safety.platform.Clause;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A clerk draws experts, one declines, the next is valued; an insurer records a service and a hazard; a director accepts what a firm delivered. */
class HelpersBrowserIT extends BrowserIT {

    @Clause({"M5.2", "M5.3"})
    @Test void shouldDrawDeclineAndValueExperts() {
        Page clerk = signedIn("geermu-banli");
        open(clerk, "hazard/experts", "experts");
        clerk.locator("[id='list:table'] a[href*='hazard/expert?id=']").first().click();
        assertThat(clerk.locator(".case-head")).containsText("在库");
        checkAccessible(clerk);
        shoot(clerk, "expert");
        open(clerk, "hazard/draw-new", "draw-new");
        clerk.locator("[id='ask:purpose']").fill("加油加气站安全检查（示例）");
        clerk.locator("[id='ask:wanted']").fill("2");
        clerk.locator("[id='ask:from_input']").fill(today());
        clerk.locator("[id='ask:to_input']").fill(today());
        clerk.locator("[id='ask:purpose']").click();
        clerk.locator("[id='ask:now']").click();
        assertThat(clerk.locator("[id='drawn:table_data'] tr")).hasCount(2);
        clerk.locator("[id='drawn:table:0:decline']").click();
        clerk.locator("[id='decline:why']").fill("当日另有安排");
        clerk.locator("[id='decline:ok']").click();
        assertThat(clerk.locator("[id='drawn:table_data'] tr")).hasCount(3);
        assertThat(clerk.locator("[id='drawn:table_data'] tr").first()).containsText("已谢绝");
        clerk.locator("[id='drawn:table:1:value']").click();
        clerk.locator("[id='value:words']").fill("检查细致，意见可操作。");
        clerk.locator("[id='value:ok']").click();
        assertThat(clerk.locator("[id='drawn:table_data'] tr").nth(1)).containsText("已评价");
        clerk.locator("[id='rerun:again']").click();
        assertThat(clerk.locator("[id='rerun:verdict']")).containsText("重算一致");
        checkAccessible(clerk);
        shoot(clerk, "draw");
        open(clerk, "hazard/draws", "draws");
    }

    @Clause("M5.2")
    @Test void shouldEnterAnExpertWithHisCertificateAndConflict() {
        Page clerk = signedIn("geermu-banli");
        open(clerk, "hazard/expert-edit", "expert-edit");
        clerk.locator("[id='edit:name']").fill("韩志明（示例）");
        clerk.locator("[id='edit:title']").fill("高级工程师");
        clerk.locator("[id='edit:employer']").fill("示例安全技术中心");
        clerk.locator("[id='edit:fields'] li").filter(new Locator.FilterOptions().setHasText("消防")).click();
        clerk.locator("[id='edit:region']").click();
        clerk.locator("[id='edit:region_panel'] li").filter(new Locator.FilterOptions().setHasText("格尔木市")).click();
        clerk.locator("[id='edit:phone']").fill("13700008888");
        clerk.locator("[id='edit:fee']").fill("500");
        clerk.locator("[id='edit:save']").click();
        assertThat(clerk.locator(".case-head")).containsText("在库");
        clerk.locator("[id='certificate'] summary").click();
        clerk.locator("[id='certificate:name']").fill("注册消防工程师");
        clerk.locator("[id='certificate:number']").fill("青示例90001");
        clerk.locator("[id='certificate:save']").click();
        assertThat(clerk.locator("[id='certificate-list']")).containsText("长期有效");
        clerk.locator("[id='conflict'] summary").click();
        clerk.locator("[id='conflict:enterprise_input']").fill("91632801MA7T00022J");
        clerk.locator("[id='conflict:reason']").fill("为该企业提供咨询");
        clerk.locator("[id='conflict:save']").click();
        assertThat(clerk.locator("[id='conflict-list']")).containsText("格尔木示例炼油有限公司");
        look(clerk, "expert-kept");
        open(clerk, "hazard/service-edit", "service-edit");
        open(clerk, "hazard/service-agency-edit", "service-agency-edit");
    }

    @Clause({"M5.9", "M5.10"})
    @Test void shouldRecordAServiceAndAHazardFound() {
        Page insurer = signedIn("shili-baoxian");
        open(insurer, "hazard/policies?state=IN_FORCE", "policies-insurer");
        insurer.locator("[id='list:table'] a[href*='hazard/policy?id=']").first().click();
        assertThat(insurer.locator(".case-head")).containsText("有效");
        checkAccessible(insurer);
        shoot(insurer, "policy");
        insurer.locator("[id='serve']").click();
        insurer.locator("[id='record:servedOn_input']").fill(today());
        insurer.locator("[id='record:people']").fill("孙工（示例）");
        insurer.locator("[id='record:words']").fill("检查装卸区和配电室。");
        insurer.locator("[id='record:kind']").click();
        insurer.locator("[id='record:kind_panel'] li").filter(new Locator.FilterOptions().setHasText("隐患排查")).click();
        insurer.locator("[id='record:save']").click();
        insurer.locator("[id='find-button']").click();
        insurer.locator("[id='find:found']").fill("配电室门未向外开启");
        insurer.locator("[id='find:ok']").click();
        assertThat(insurer.locator("[id='finding-table_data']")).containsText("配电室门未向外开启");
        look(insurer, "prevention");
        open(insurer, "hazard/preventions", "preventions");
        insurer.goBack();
        insurer.locator("a[href*='hazard/policy?id=']").first().click();
        insurer.locator("[id='claim-button']").click();
        insurer.locator("[id='claim:day_input']").fill(today());
        insurer.locator("[id='claim:words']").fill("（示例）坠落受伤。");
        insurer.locator("[id='claim:asked']").fill("9999999999");
        insurer.locator("[id='claim:ok']").click();
        assertThat(insurer.locator(".field:has([id='claim:asked']) .ui-message")).containsText("不超过保单累计责任限额");
        assertThat(insurer.locator("[id='claim:asked']")).hasValue("9999999999.00");
        assertThat(insurer.locator(".side a[href*='hazard/experts']")).hasCount(0);

        Page clerk = signedIn("zhou-banli");
        open(clerk, "hazard/policies", "policies");
        open(clerk, "hazard/uninsured", "uninsured");
        open(clerk, "hazard/policy-edit", "policy-edit");
        Page enterprise = signedIn("yanhu-anquan");
        open(enterprise, "hazard/policies", "policies-enterprise");
        assertThat(enterprise.locator("[id='list:table_data'] tr")).not().hasCount(0);
    }

    @Clause("M5.1")
    @Test void shouldAcceptAndPayWhatAFirmDelivered() {
        Page clerk = signedIn("geermu-banli");
        open(clerk, "hazard/services", "services");
        clerk.locator("[id='list:table'] tr:has-text('安全风险诊断') a[href*='hazard/service?id=']").first().click();
        clerk.locator("[id='deliverables'] button:has-text('登记交付')").first().click();
        assertThat(clerk.locator("[id='deliverables']")).containsText("待验收");
        look(clerk, "service");
        Page director = signedIn("geermu-zhuren");
        director.navigate(clerk.url());
        director.locator("[id='deliverables'] button:has-text('验收')").first().click();
        assertThat(director.locator("[id='deliverables']")).not().containsText("待验收");
        clerk.reload();
        clerk.locator("[id='pay-button']").click();
        assertThat(clerk.locator("[id='pay:amount']")).isFocused();
        clerk.locator("[id='pay:amount']").fill("999999999");
        clerk.locator("[id='pay:document']").fill("发票示例");
        clerk.locator("[id='pay:ok']").click();
        assertThat(clerk.locator("[id='pay:messages']")).containsText("尚可支付");
        open(clerk, "hazard/service-agencies", "service-agencies");
        clerk.locator("[id='list:table'] tr:has-text('虚假报告') a[href*='hazard/service-agency?id=']").first().click();
        assertThat(clerk.locator(".case-head")).containsText("虚假报告");
        checkAccessible(clerk);
        shoot(clerk, "service-agency");
    }

    /** As it stands without the word of what has just been done, whose list is the library's own. */
    private static void look(Page page, String picture) {
        page.navigate(page.url());
        checkAccessible(page);
        shoot(page, picture);
    }

    private static void open(Page page, String address, String picture) {
        page.navigate(Server.WEB + address);
        assertThat(page.locator("main h1")).isVisible();
        checkAccessible(page);
        shoot(page, picture);
    }

    /** Asked when it is typed: a run may pass midnight in Beijing. */
    private static String today() { return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(); }
}
