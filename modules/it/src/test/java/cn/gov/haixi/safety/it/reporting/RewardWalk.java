package cn.gov.haixi.safety.it.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.it.browser.BrowserIT;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the offices of 格尔木 do with a tip until its reward is paid, each in a browser of his own. */
public abstract class RewardWalk extends BrowserIT {
    protected static final Pattern NUMBER = Pattern.compile("举报-\\d{4}-\\d{6}");
    private static final Pattern REWARD = Pattern.compile("奖励-\\d{4}-\\d{6}");

    /** @return the clerk's page, with the case open */
    protected final Page acceptedAndAssigned(String number) {
        Page clerk = signedIn("geermu-banli");
        open(clerk, number);
        decide(clerk, "accept");
        clerk.locator("[id='assign-button']").click();
        choose(clerk, "assign:organisation", "应急管理局");
        confirm(clerk, "assign");
        return clerk;
    }

    protected final void verified(String number) {
        Page verifier = signedIn("geermu-heshi");
        open(verifier, number);
        verify(verifier);
    }

    /** @param clerk on the case */
    protected final void handled(Page clerk) {
        write(clerk, "handle", "(测试)责令停用并更换法兰，复查合格");
        write(clerk, "tellResult", "(测试)您反映的情况属实，已责令整改");
    }

    /** @param clerk on the closed case */
    protected final void granted(Page clerk, String number) {
        clerk.locator(".onward").click();
        propose(clerk);
        Page director = signedIn("geermu-zhuren");
        open(director, number);
        director.locator(".onward").click();
        decide(director, "grant");
    }

    /** Claimed by receipt, paid at the counter against number and code. */
    protected final void paid(Page citizen, String receipt) {
        follow(citizen, receipt);
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
    }

    protected static void verify(Page verifier) {
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

    protected static void propose(Page clerk) {
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

    protected static void open(Page page, String number) {
        page.navigate(Server.WEB + "reporting/tips?text=" + URLEncoder.encode(number, StandardCharsets.UTF_8));
        page.locator("a", new Page.LocatorOptions().setHasText(number)).first().click();
        assertThat(page.locator(".stages")).isVisible();
    }

    protected static void write(Page page, String verb, String words) {
        page.locator("[id='" + verb + "-button']").click();
        page.locator("[id='" + verb + ":words']").fill(words);
        confirm(page, verb);
    }

    protected static void decide(Page page, String verb) {
        page.locator("[id='" + verb + "-button']").click();
        confirm(page, verb);
    }

    /** The page comes anew and no longer offers what was done. */
    protected static void confirm(Page page, String verb) {
        page.locator("[id='" + verb + ":ok']").click();
        assertThat(page.locator("[id='" + verb + "-button']")).hasCount(0);
    }

    protected static void choose(Page page, String menu, String text) {
        page.locator("[id='" + menu + "'] .ui-selectonemenu-trigger").click();
        page.locator("[id='" + menu + "_panel'] li", new Page.LocatorOptions().setHasText(text)).first().click();
    }

    protected static void follow(Page citizen, String receipt) {
        citizen.navigate(Server.PORTAL + "follow");
        citizen.locator("[id='follow:receipt']").fill(receipt);
        citizen.locator("[id='follow:open']").click();
        assertThat(citizen.locator(".steps")).isVisible();
    }

    protected static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group();
    }
}
