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
class TipToRewardBrowserIT extends RewardWalk {
    private static final String NAME = "示例举报人欧阳";
    private static final String PHONE = "13912345678";

    @Test
    @Clause({"M3.1", "M3.5", "M3.6", "M3.7", "M3.8", "M3.11"})
    void shouldTravelFromTheTipToThePaidReward() throws IOException {
        Page citizen = phone();
        String receipt = tell(citizen);
        String number = find(NUMBER, citizen.locator(".receipt").textContent());

        Page clerk = acceptedAndAssigned(number);
        write(clerk, "ask", "(测试)请问是几号罐？");

        follow(citizen, receipt);
        citizen.locator("[id='follow:answer']").fill("(测试)三号罐");
        citizen.locator("[id='follow:send']").click();
        assertThat(citizen.locator(".ok")).isVisible();

        verified(number);
        open(clerk, number);
        assertThat(clerk.locator("body")).not().containsText(NAME);
        handled(clerk);
        checkAccessible(clerk);
        shoot(clerk, "tip-closed");
        granted(clerk, number);
        paid(citizen, receipt.toLowerCase(java.util.Locale.ROOT));

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

        acceptedAndAssigned(number);
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
}
