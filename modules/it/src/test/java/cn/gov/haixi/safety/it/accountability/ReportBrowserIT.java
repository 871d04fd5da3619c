package cn.gov.haixi.safety.it.accountability;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.it.browser.BrowserIT;
import cn.gov.haixi.safety.platform.Clause;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Golmud's vice-head in charge reports to the city's Party committee and government: pressed by a clerk who chases the missing ones, written, handed in, printed, scored by
 * both, published; and a leader of the prefecture sees which county still owes.
 */
class ReportBrowserIT extends BrowserIT {
    private static final String BOARD = Server.WEB + "accountability/board?clause=M1.4";

    @Clause({"M1.1", "M1.4", "M1.7"})
    @Test
    void shouldReportFromTheReminderToTheLeadersPage() {
        Page government = signedIn("geermu-fuban");
        government.navigate(BOARD);
        checkAccessible(government);
        government.locator("[id='board:remind']").click();
        government.locator(".ui-confirmdialog-yes").click();
        assertThat(government.locator("main")).containsText("已催办");

        Page leader = signedIn("geermu-fenguan");
        assertThat(leader.locator("main a[href*='accountability/report?obligation=']").first()).isVisible();
        leader.navigate(Server.WEB + "accountability/reports");
        leader.locator("tr", new Page.LocatorOptions().setHasText(half())).locator("a[href*='accountability/report?obligation=']").first().click();
        assertThat(leader.locator("main")).containsText("中共格尔木市委员会、格尔木市人民政府");
        leader.locator("[id='begin:now']").click();
        write(leader, 0, "主持召开专题会议，研究解决盐湖化工企业隐患整改问题。");
        leader.locator("[id='editor:save']").click();
        assertThat(leader.locator("[id='editor:saved']")).containsText("已保存");
        checkAccessible(leader);
        leader.evaluate("window.scrollTo(0, 0)");
        shoot(leader, "duty-report");

        Page second = leader.context().newPage();
        second.navigate(leader.url());
        write(second, 1, "另一个窗口写下的问题。");
        second.locator("[id='editor:save']").click();
        assertThat(second.locator("[id='editor:saved']")).containsText("已保存");
        write(leader, 2, "下一步工作打算。");
        leader.locator("[id='editor:save']").click();
        assertThat(leader.locator("[id='editor:conflict']")).containsText("本页内容没有丢失");
        assertThat(leader.locator(".ql-editor").nth(2)).containsText("下一步工作打算");
        leader.locator("[id='editor:overwrite']").click();
        assertThat(leader.locator("[id='editor:conflict'] .away")).hasCount(0);
        second.close();

        leader.locator("[id='editor:submit']").click();
        leader.locator(".ui-confirmdialog-yes").click();
        assertThat(leader.locator(".case-head")).containsText("已提交");
        assertThat(leader.locator(".rich").first()).containsText("盐湖化工");
        assertThat(start(leader.waitForDownload(() -> leader.locator("[id='papers-out:pdf']").click()))).startsWith("%PDF");
        assertThat(start(leader.waitForDownload(() -> leader.locator("[id='papers-out:word']").click()))).startsWith("PK");

        accept(government, "88");
        Page party = signedIn("geermu-weiban");
        accept(party, "59");
        assertThat(party.locator("[id='accept:messages']")).containsText("请写明评语");
        party.locator("[id='accept:comment']").fill("数据不够充分");
        party.locator("[id='accept:ok']").click();
        assertThat(party.locator(".case-head")).containsText("已接收");
        party.locator("[id='publishing:publish']").click();
        assertThat(party.locator(".case-head")).containsText("已公布");
        shoot(party, "duty-report-accepted");

        Page watching = signedIn("zhou-lingdao");
        watching.navigate(Server.WEB + "measures");
        checkAccessible(watching);
        assertThat(watching.locator("[id='M1.4'] .standing")).containsText(Pattern.compile("共 [1-9][0-9]* 项"));
        watching.locator("[id='M1.4'] .standing a").click();
        assertThat(watching.locator("main")).containsText("德令哈市");
        shoot(watching, "measures-drilled");
        watching.navigate(Server.WEB + "measures?view=projector");
        assertThat(watching.locator(".tiles section")).hasCount(10);
        checkAccessible(watching);
        shoot(watching, "measures-wall");
    }

    @Test
    void shouldShowTheBoardOfABodyWithItsScores() {
        Page government = signedIn("geermu-fuban");
        government.navigate(Server.WEB + "accountability/board?clause=M1.6");
        assertThat(government.locator("[id='board:table_data'] tr").first()).isVisible();
        checkAccessible(government);
        shoot(government, "report-board");
        government.navigate(Server.WEB + "accountability/meetings");
        government.locator("[id='plan:title']").fill("半年述职会(示例)");
        government.locator("[id='plan:on_input']").fill("2026-12-28");
        government.locator("[id='plan:place']").fill("第一会议室");
        government.locator("[id='plan:save']").click();
        assertThat(government.locator(".case-head")).containsText("第一会议室");
        checkAccessible(government);
    }

    private static void write(Page page, int section, String words) {
        page.locator(".ql-editor").nth(section).click();
        page.locator(".ql-editor").nth(section).fill(words);
    }

    private static void accept(Page page, String score) {
        page.navigate(BOARD);
        page.locator("[id='board:table'] a[href*='accountability/report?id=']").first().click();
        page.locator("[id='to-accept']").click();
        page.locator("[id='accept:score']").fill(score);
        page.locator("[id='accept:ok']").click();
    }

    /** As the period is written: 2026年下半年. */
    private static String half() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return today.getYear() + (today.getMonthValue() <= 6 ? "年上半年" : "年下半年");
    }

    private static String start(Download file) {
        try (InputStream content = file.createReadStream()) {
            return new String(content.readNBytes(4), StandardCharsets.US_ASCII);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
