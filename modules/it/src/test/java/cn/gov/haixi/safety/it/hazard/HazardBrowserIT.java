package cn.gov.haixi.safety.it.hazard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.it.reporting.RewardWalk;
import cn.gov.haixi.safety.it.reporting.TipFixture;
import cn.gov.haixi.safety.platform.Clause;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A major hazard from a verified tip, and from an enterprise's own check, to its end, by the hands of those whose turn it is. */
class HazardBrowserIT extends RewardWalk {
    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));

    @Clause({"M5.3", "M4.5"})
    @Test
    void shouldWalkFromTheTipOverListingAndExtensionToRemoval() {
        Page operator = signedIn("geermu-12350");
        operator.navigate(Server.WEB + "reporting/enter");
        operator.locator("[id='entry:what']").fill("（示例）调压站报警器被拔线。" + TipFixture.anyWords(12));
        operator.locator("[id='entry:submit']").click();
        String tip = find(NUMBER, operator.locator(".receipt h2").innerText());
        Page clerk = acceptedAndAssigned(tip);
        verified(tip);
        open(clerk, tip);
        clerk.locator("[id='hazard']").click();
        assertThat(clerk.locator(".case-head")).containsText("待确认");
        assertThat(clerk.locator("[id='origin']")).containsText(tip);
        String number = clerk.locator("h1").innerText();
        String address = clerk.url();
        clerk.locator("[id='origin']").click();
        assertThat(clerk.locator("h1")).containsText(tip);
        clerk.navigate(address);
        confirmed(clerk);
        clerk.locator("[id='nameExpert-button']").click();
        clerk.locator("[id='nameExpert:person_input']").fill("示例专家");
        ask(clerk, "nameExpert", "建议更换报警控制器并委托检定。");
        open(clerk, "stop", "撤出调压站作业人员，停用二号调压橇。");
        clerk.locator("[id='order-button']").click();
        date(clerk, "order:deadline", TODAY.plusDays(60));
        clerk.locator("[id='order:responsible']").fill("示例站长");
        checkAccessible(clerk);
        shoot(clerk, "hazard-order");
        clerk.locator("[id='order:save']").click();
        assertThat(clerk.locator("[id='missing']")).containsText("3");
        shoot(clerk, "hazard-case");
        checkAgain(clerk);

        clerk.locator("[id='propose-button']").click();
        clerk.locator("[id='propose:person']").fill("李文军(示例)");
        date(clerk, "propose:until", TODAY.plusDays(120));
        ask(clerk, "propose", "泄漏报警失效，短期内难以完成更换。");
        assertThat(clerk.locator(".case-head")).containsText("待审批");
        String listing = clerk.url();
        String listingNumber = clerk.locator("h1").innerText();

        Page director = signedIn("geermu-zhuren");
        director.locator("a", new Page.LocatorOptions().setHasText(listingNumber)).first().click();
        open(director, "list", null);
        assertThat(director.locator(".case-head")).containsText("督办中");
        checkAgain(director);

        clerk.navigate(listing);
        open(clerk, "publish", "格尔木市人民政府网站（示例）");
        clerk.locator("[id='askExtension-button']").click();
        date(clerk, "askExtension:until", TODAY.plusDays(150));
        ask(clerk, "askExtension", "设备到货推迟。");
        director.navigate(listing);
        open(director, "grantExtension", null);
        assertThat(director.locator("main")).containsText(TODAY.plusDays(150).toString());

        clerk.navigate(address);
        open(clerk, "begin", null);
        clerk.locator("[id='plan-button']").click();
        clerk.locator("[id='order:measures']").fill("更换报警控制器，恢复接线并联调。");
        clerk.locator("[id='order:money']").fill("38000");
        clerk.locator("[id='order:plan']").fill("泄漏时关闭进站总阀，疏散人员。");
        clerk.locator("[id='order:save']").click();
        clerk.locator("[id='submit-button']").click();
        clerk.locator("[id='rectify:words']").fill("报警控制器已更换，检定合格。");
        clerk.locator("[id='rectify:files']").setInputFiles(picture("after.png", Color.GREEN));
        clerk.locator("[id='rectify:send']").click();
        assertThat(clerk.locator(".case-head")).containsText("待验收");

        Page prefecture = signedIn("zhou-banli");
        prefecture.navigate(listing);
        open(prefecture, "pass", "联合验收合格。");
        director.navigate(listing);
        assertThat(director.locator("[id='delist-button']")).hasCount(0);
        assertThat(prefecture.locator("main")).containsText("已有1个单位");
        shoot(prefecture, "listing-case");
        checkAgain(prefecture);
        prefecture.navigate(Server.WEB + "hazard/hazards?listed=true");
        assertThat(prefecture.locator("[id='hazards:table_data']")).containsText(number);

        Page regulator = signedIn("geermu-jianguan");
        regulator.navigate(listing);
        open(regulator, "pass", "现场核查合格。");
        director.navigate(listing);
        open(director, "delist", "同意摘牌。");
        clerk.navigate(listing);
        open(clerk, "publishDelisting", "格尔木市人民政府网站（示例）");
        assertThat(clerk.locator(".case-head")).containsText("已摘牌");
        clerk.navigate(address);
        assertThat(clerk.locator(".case-head")).containsText("已销号");
        prefecture.navigate(Server.WEB + "hazard/listings");
        assertThat(prefecture.locator("[id='listings:table_data']")).containsText(listingNumber);
        checkAccessible(prefecture);
        shoot(prefecture, "listings");
    }

    @Clause("M5.3")
    @Test
    void shouldLetAnEnterpriseReportAndCloseItsOwn() {
        Page officer = signedIn("yanhu-anquan");
        officer.navigate(Server.WEB + "hazard/enter");
        checkAccessible(officer);
        shoot(officer, "hazard-enter");
        officer.locator("[id='entry:found']").fill("（示例）浓密机走台护栏立柱开焊。");
        officer.locator("[id='entry:place']").fill("浓密车间");
        pick(officer, "entry:factor", "物的因素");
        pick(officer, "entry:accident", "高处坠落");
        date(officer, "entry:foundOn", TODAY.minusDays(1));
        assertThat(officer.locator("[id='entry:accident_label']")).hasText("高处坠落");
        officer.locator("[id='entry:foundOn_input']").fill("2026-02-30");
        officer.locator("[id='entry:foundOn_input']").press("Tab");
        officer.locator("[id='entry:save']").click();
        assertThat(officer.locator(".field:has([id='entry:foundOn']) .ui-message")).containsText("2026-02-30");
        assertThat(officer.locator("[id='entry:foundOn_input']")).hasValue("2026-02-30");
        date(officer, "entry:foundOn", TODAY.minusDays(1));
        officer.locator("[id='entry:longitude']").fill("-95.12");
        officer.locator("[id='entry:latitude']").fill("36.72");
        officer.locator("[id='entry:save']").click();
        assertThat(officer.locator(".field:has([id='entry:longitude']) .ui-message")).containsText("不在海西州范围内");
        assertThat(officer.locator("[id='entry:accident_label']")).hasText("高处坠落");
        officer.locator("[id='entry:longitude']").fill("95.12");
        officer.locator("[id='entry:pictures']").setInputFiles(picture("before.png", Color.ORANGE));
        officer.locator("[id='entry:save']").click();
        assertThat(officer.locator(".case-head")).containsText("待确认");
        String address = officer.url();

        Page clerk = signedIn("geermu-banli");
        clerk.navigate(address);
        open(clerk, "confirm", null);
        clerk.locator("[id='order-button']").click();
        date(clerk, "order:deadline", TODAY.plusDays(7));
        clerk.locator("[id='order:save']").click();
        assertThat(clerk.locator(".case-head")).containsText("已下达整改指令");

        officer.navigate(Server.WEB + "hazard/hazards");
        assertThat(officer.locator("[id='waiting']")).containsText("等待本企业整改");
        shoot(officer, "hazards-own");
        officer.navigate(address);
        open(officer, "begin", null);
        officer.locator("[id='submit-button']").click();
        officer.locator("[id='rectify:words']").fill("护栏已重新焊接并刷漆。");
        officer.locator("[id='rectify:files']").setInputFiles(picture("after.png", Color.GREEN));
        officer.locator("[id='rectify:send']").click();
        assertThat(officer.locator(".case-head")).containsText("待验收");
        assertThat(officer.locator("[id='accept-button']")).hasCount(0);

        clerk.navigate(address);
        assertThat(clerk.locator(".before-after img")).hasCount(2);
        clerk.locator(".before-after").scrollIntoViewIfNeeded();
        shoot(clerk, "hazard-before-after");
        open(clerk, "accept", "现场复查合格。");
        assertThat(clerk.locator(".case-head")).containsText("已销号");
        checkAgain(clerk);
    }

    @Test
    void shouldShowListMapAndImport() {
        Page clerk = signedIn("zhou-banli");
        clerk.navigate(Server.WEB + "hazard/hazards");
        checkAccessible(clerk);
        shoot(clerk, "hazards");
        Assertions.assertThat(clerk.waitForDownload(() -> clerk.locator("[id='hazards:export']").click()).suggestedFilename()).isEqualTo("hazards.xlsx");
        clerk.navigate(Server.WEB + "hazard/map");
        checkAccessible(clerk);
        shoot(clerk, "hazard-map");
        clerk.navigate(Server.WEB + "hazard/import");
        checkAccessible(clerk);
        Path template = clerk.waitForDownload(() -> clerk.locator("[id='import:template']").click()).path();
        try {
            clerk.locator("[id='import:file']").setInputFiles(new FilePayload("hazards.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Files.readAllBytes(template)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        clerk.locator("[id='import:read']").click();
        assertThat(clerk.locator("main")).containsText("录入1条，0条有误");
        shoot(clerk, "hazard-import");
    }

    /** Without the notice of what has just been done. */
    private static void checkAgain(Page page) {
        page.navigate(page.url());
        checkAccessible(page);
    }

    private static void confirmed(Page page) {
        page.locator("[id='confirm-button']").click();
        pick(page, "confirm:factor", "物的因素");
        pick(page, "confirm:accident", "可燃气体爆炸");
        checkAccessible(page);
        shoot(page, "hazard-confirm");
        page.locator("[id='confirm:ok']").click();
        assertThat(page.locator(".case-head")).containsText("已确认");
    }

    private static void open(Page page, String name, String words) {
        page.locator("[id='" + name + "-button']").click();
        ask(page, name, words);
    }

    /** Answers the open dialog; it is gone when the page has come again. */
    private static void ask(Page page, String name, String words) {
        if (words != null) {
            page.locator("[id='" + name + ":words']").fill(words);
        }
        leaving(page, () -> page.locator("[id='" + name + ":ok']").click());
    }

    private static void date(Page page, String id, LocalDate day) {
        page.locator("[id='" + id + "_input']").fill(day.toString());
        page.locator("[id='" + id + "_input']").press("Tab");
    }

    static FilePayload picture(String name, Color colour) {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(colour);
        brush.fillRect(0, 0, 400, 300);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new FilePayload(name, "image/png", out.toByteArray());
    }
}
