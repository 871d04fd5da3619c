package cn.gov.haixi.safety.it.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.it.browser.BrowserIT;
import cn.gov.haixi.safety.platform.Clause;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main job, with every role it takes: somebody tells of a leak on his telephone, and is paid for it without saying who he is. */
class TipToRewardBrowserIT extends BrowserIT {
    private static final String NAME = "示例举报人欧阳";
    private static final String PHONE = "13912345678";
    private static final Pattern NUMBER = Pattern.compile("举报-\\d{4}-\\d{6}");
    private static final Pattern REWARD = Pattern.compile("奖励-\\d{4}-\\d{6}");

    @Test
    @Clause({"M3.1", "M3.5", "M3.6", "M3.7", "M3.8", "M3.11"})
    void shouldTravelFromTheTipToThePaidReward() throws IOException {
        Page citizen = phone();
        String receipt = tell(citizen);
        String number = find(NUMBER, citizen.locator(".receipt").textContent());

        Page clerk = signedIn("geermu-banli");
        open(clerk, number);
        decide(clerk, "accept");
        clerk.locator("[id='assign-button']").click();
        choose(clerk, "assign:organisation", "应急管理局");
        confirm(clerk, "assign");
        write(clerk, "ask", "(测试)请问是几号罐？");

        follow(citizen, receipt);
        citizen.locator("[id='follow:answer']").fill("(测试)三号罐");
        citizen.locator("[id='follow:send']").click();
        assertThat(citizen.locator(".ok")).isVisible();

        Page verifier = signedIn("geermu-heshi");
        open(verifier, number);
        verify(verifier);

        open(clerk, number);
        assertThat(clerk.locator("body")).not().containsText(NAME);
        write(clerk, "handle", "(测试)责令停用并更换法兰，复查合格");
        write(clerk, "tellResult", "(测试)您反映的情况属实，已责令整改");
        checkAccessible(clerk);
        shoot(clerk, "tip-closed");

        clerk.locator(".onward").click();
        propose(clerk);

        Page director = signedIn("geermu-zhuren");
        open(director, number);
        director.locator(".onward").click();
        decide(director, "grant");

        follow(citizen, receipt.toLowerCase(java.util.Locale.ROOT));
        citizen.locator("[id='follow:claim']").click();
        String code = citizen.locator("#code").textContent().strip();
        String reward = find(REWARD, citizen.locator("section.receipt").textContent());

        Page cashier = signedIn("geermu-caiwu");
        cashier.navigate(Server.WEB + "reporting/payments");
        cashier.locator("[id='counter:number']").fill(reward);
        cashier.locator("[id='counter:code']").fill(code);
        cashier.locator("[id='counter:voucher']").fill("测试凭证-1");
        cashier.locator("[id='counter:pay']").click();
        cashier.waitForURL(url -> url.contains("/reporting/rewards"));
        assertThat(cashier.locator("body")).containsText(reward);

        follow(citizen, receipt);
        assertThat(citizen.locator(".reward")).containsText("已支付");
        shoot(citizen, "portal-paid");

        String log = Files.readString(Path.of(System.getProperty("it.server"), "log", "server.log"));
        assertThat(log).doesNotContain(NAME).doesNotContain(PHONE).doesNotContain(receipt.substring(10));
    }

    @Test
    @Clause({"M3.4", "M3.5"})
    void shouldTravelFromACallToAnExtensionBySuperior() {
        Page operator = signedIn("geermu-12350");
        operator.navigate(Server.WEB + "reporting/enter");
        operator.locator("[id='entry:what']").fill("(测试)来电人说：井口夜里有人放炮，震得窗户响");
        operator.locator("input[value=VIOLATION]").check();
        choose(operator, "entry:region", "格尔木市");
        operator.locator("[id='entry:place']").fill("示例矿区三号井口");
        checkAccessible(operator);
        operator.locator("[id='entry:submit']").click();
        String receipt = operator.locator("#receipt").textContent().strip();
        String number = find(NUMBER, operator.locator("section.receipt h2").textContent());
        shoot(operator, "tip-entered");

        Page clerk = signedIn("geermu-banli");
        open(clerk, number);
        decide(clerk, "accept");
        clerk.locator("[id='assign-button']").click();
        choose(clerk, "assign:organisation", "应急管理局");
        confirm(clerk, "assign");
        Page verifier = signedIn("geermu-heshi");
        open(verifier, number);
        String before = verifier.locator(".case-head .deadline").first().textContent();
        write(verifier, "askExtension", "(测试)爆破物来源需要公安机关协查");

        Page superior = signedIn("zhou-zhuren");
        superior.navigate(Server.WEB + "worklist");
        superior.locator("a", new Page.LocatorOptions().setHasText(number)).first().click();
        assertThat(superior.locator("[id='grantExtension']")).containsText("爆破物来源");
        decide(superior, "grantExtension");
        assertThat(superior.locator(".case-head .deadline").first()).not().hasText(before);

        Page caller = phone();
        follow(caller, receipt);
        assertThat(caller.locator(".steps")).containsText("核查期限延长");
    }

    private static String tell(Page citizen) {
        citizen.navigate(Server.PORTAL + "tip");
        citizen.locator("input[value=HAZARD]").check();
        citizen.locator("[id='tip:what']").fill("(测试)储罐区三号罐法兰渗漏，夜班气味更明显");
        citizen.locator("[id='tip:region']").selectOption("632801");
        citizen.locator("[id='tip:place']").fill("示例化工园区");
        citizen.locator("input[value=true]").check();
        citizen.locator("[id='tip:name']").fill(NAME);
        citizen.locator("[id='tip:phone']").fill(PHONE);
        citizen.locator("[id='tip:submit']").click();
        String receipt = citizen.locator("#receipt").textContent().strip();
        assertThat(receipt).hasSize(29);
        assertThat(citizen.context().cookies()).as("the portal keeps no session").isEmpty();
        return receipt;
    }

    private static void verify(Page verifier) {
        verifier.locator("[id='verify-button']").click();
        verifier.locator("input[value=TRUE]").check();
        choose(verifier, "verify:finding", "重大事故隐患");
        verifier.locator("[id='verify:found']").fill("(测试)现场检测可燃气体浓度超标");
        verifier.locator("[id='verify:inspectors']").fill("测试核查员甲、测试核查员乙");
        verifier.locator("[id='verify:leader']").fill("测试负责人");
        checkAccessible(verifier);
        verifier.locator("[id='verify:sign']").click();
        assertThat(verifier.locator(".digest")).isVisible();
    }

    private static void propose(Page clerk) {
        Locator criteria = clerk.locator("[id^='sheet:criteria:'][id$=':level']");
        assertThat(criteria.first()).isVisible();
        for (int i = 0; i < criteria.count(); i++) {
            clerk.locator("[id='sheet:criteria:" + i + ":level'] .ui-radiobutton-box").nth(2).click();
        }
        clerk.locator("[id='sheet:basis']").fill("(测试)可能造成火灾爆炸，影响罐区作业人员");
        clerk.locator("[id='sheet:assess']").click();
        assertThat(clerk.locator(".quote")).containsText("¥");
        shoot(clerk, "reward-sheet");
        clerk.locator("[id='sheet:propose']").click();
        assertThat(clerk.locator("[id='sheet:propose']")).hasCount(0);
    }

    private static void open(Page page, String number) {
        page.navigate(Server.WEB + "reporting/tips?text=" + URLEncoder.encode(number, StandardCharsets.UTF_8));
        page.locator("a", new Page.LocatorOptions().setHasText(number)).first().click();
        assertThat(page.locator(".stages")).isVisible();
    }

    private static void write(Page page, String verb, String words) {
        page.locator("[id='" + verb + "-button']").click();
        page.locator("[id='" + verb + ":words']").fill(words);
        confirm(page, verb);
    }

    private static void decide(Page page, String verb) {
        page.locator("[id='" + verb + "-button']").click();
        confirm(page, verb);
    }

    /** The page comes anew and no longer offers what was done. */
    private static void confirm(Page page, String verb) {
        page.locator("[id='" + verb + ":ok']").click();
        assertThat(page.locator("[id='" + verb + "-button']")).hasCount(0);
    }

    private static void choose(Page page, String menu, String text) {
        page.locator("[id='" + menu + "'] .ui-selectonemenu-trigger").click();
        page.locator("[id='" + menu + "_panel'] li", new Page.LocatorOptions().setHasText(text)).first().click();
    }

    private static void follow(Page citizen, String receipt) {
        citizen.navigate(Server.PORTAL + "follow");
        citizen.locator("[id='follow:receipt']").fill(receipt);
        citizen.locator("[id='follow:open']").click();
        assertThat(citizen.locator(".steps")).isVisible();
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group();
    }
}
