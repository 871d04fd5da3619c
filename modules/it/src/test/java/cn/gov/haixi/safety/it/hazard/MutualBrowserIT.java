package cn.gov.haixi.safety.it.hazard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.haixi.safety.it.Http;
import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.it.browser.BrowserIT;
import cn.gov.haixi.safety.it.browser.LoginPage;
import cn.gov.haixi.safety.platform.Clause;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A round of mutual inspection in the browser: planned, paired, scored on a tablet whose connection is cut, objected to, closed, ranked, published. */
class MutualBrowserIT extends BrowserIT {
    private static final String TITLE = "格尔木、德令哈互查（示例）";

    @Clause({"M5.4", "M5.5", "M5.6"})
    @Test
    void shouldScoreOnATabletThatLosesItsConnectionAndRankTheRound() {
        Page organiser = signedIn("zhou-banli");
        String round = started(organiser, TITLE);

        Page tablet = tablet("geermu-jianguan");
        tablet.navigate(round);
        tablet.locator("a.onward").first().click();
        assertThat(tablet.locator("h1")).containsText("现场打分：德令哈市");
        checkAccessible(tablet);
        String sheet = tablet.url();
        points(tablet, 1, "9");
        reason(tablet, 1, "责任清单未公开。");
        note(tablet, 1, "查阅文件汇编。");
        state(tablet, "已保存");

        tablet.context().setOffline(true);
        whole(tablet, 2);
        note(tablet, 2, "抽查监管台账。");
        state(tablet, "未连接，已存在本机（1项待发送）");
        for (int item : new int[] {3, 6, 7, 8, 9, 10}) {
            whole(tablet, item);
        }
        points(tablet, 4, "11.5");
        reason(tablet, 4, "一处重大隐患整改资金未到位。");
        note(tablet, 4, "查阅督办档案。");
        item(tablet, 4).locator("[data-field=grade]").selectOption("GENERAL");
        item(tablet, 4).locator("[data-field=place]").fill("德令哈示例选矿厂");
        points(tablet, 5, "99");
        assertThat(item(tablet, 5).locator(".score-error")).containsText("不超过满分");
        points(tablet, 5, "８．５");
        reason(tablet, 5, "两条隐患整改后照片缺失。䶮😀");
        item(tablet, 5).locator("[data-photos]").setInputFiles(picture("现场.png"));
        assertThat(item(tablet, 5).locator("ul.photos li.waiting")).hasCount(1);
        tablet.locator("[id='handIn:words']").fill("总体较好，隐患台账需要加强。");
        state(tablet, "未连接，已存在本机（10项待发送）");
        assertThat(tablet.locator("[id='handIn:submit']")).isDisabled();
        item(tablet, 5).scrollIntoViewIfNeeded();
        shoot(tablet, "mutual-scoring-offline");
        tablet.close();
        forgive("ERR_INTERNET_DISCONNECTED");

        /* The tablet was switched off without a connection; it is opened again where there is one. */
        Page again = reopened(tablet, sheet);
        state(again, "已保存");
        assertThat(again.locator("[id='scoring-progress']")).containsText("已评10/10项，合计97/100分");
        assertThat(item(again, 5).locator("[data-field=reason]")).hasValue("两条隐患整改后照片缺失。䶮😀");
        assertThat(item(again, 5).locator("ul.photos img")).hasCount(1);
        assertThat(again.locator("[id='handIn:words']")).hasValue("总体较好，隐患台账需要加强。");
        again.navigate(sheet);
        assertThat(item(again, 4).locator("[data-field=points]")).hasValue("11.5");
        assertThat(item(again, 5).locator("ul.photos img")).hasCount(1);
        again.evaluate("window.scrollTo(0, 0)");
        shoot(again, "mutual-scoring");
        checkAccessible(again);
        assertThat(again.locator("[id='handIn:submit']")).isEnabled();
        again.locator("[id='handIn:submit']").click();
        assertThat(again.locator(".case-head")).containsText("已提交");
        Assertions.assertThat((Integer) again.evaluate("Object.keys(localStorage).filter(key => key.startsWith('safety.scoring/')).length")).as("nothing is left on the tablet").isZero();
        checkAccessible(again);
        shoot(again, "mutual-scored");

        Page scored = signedIn("delingha-jianguan");
        scored.navigate(again.url());
        scored.locator("[id='object-button']").click();
        scored.locator("[id='object:words']").fill("照片已于当日补齐，请核实。");
        ask(scored, "object");
        assertThat(scored.locator(".case-head")).containsText("异议待答复");
        organiser.navigate(again.url());
        organiser.locator("[id='dismiss-button']").click();
        organiser.locator("[id='dismiss:words']").fill("补齐在检查之后，维持评分。");
        ask(organiser, "dismiss");
        assertThat(organiser.locator("main")).containsText("补齐在检查之后");

        scoredInFull(scored, round);
        organiser.navigate(round);
        checkAccessible(organiser);
        organiser.locator("[id='close-button']").click();
        organiser.locator("[id='close:words']").fill("两地责任体系健全，隐患台账仍需加强。");
        ask(organiser, "close");
        assertThat(organiser.locator("section[aria-labelledby=ranking-h]")).isVisible();
        Locator places = organiser.locator("section[aria-labelledby=ranking-h] tbody tr");
        assertThat(places.nth(0)).containsText("格尔木市");
        assertThat(places.nth(0)).containsText("100.00");
        assertThat(places.nth(1)).containsText("97.00");
        checkAccessible(organiser);
        shoot(organiser, "mutual-ranking");
        Assertions.assertThat(start(organiser.waitForDownload(() -> organiser.locator("[id='papers:word']").click()))).startsWith("PK");
        Assertions.assertThat(start(organiser.waitForDownload(() -> organiser.locator("[id='papers:pdf']").click()))).startsWith("%PDF");
        Assertions.assertThat(start(organiser.waitForDownload(() -> organiser.locator("[id='papers:excel']").click()))).startsWith("PK");
        organiser.locator("[id='publish-button']").click();
        organiser.locator("[id='publish:words']").fill("州安委办通报第1期（示例）");
        ask(organiser, "publish");
        assertThat(organiser.locator(".case-head")).containsText("已通报");
        organiser.navigate(Server.WEB + "hazard/rounds");
        assertThat(organiser.locator("[id='rounds:table_data']")).containsText(TITLE);
        checkAccessible(organiser);
        shoot(organiser, "mutual-rounds");
    }

    @Clause("M5.5")
    @Test
    void shouldKeepWhatIsTypedAcrossAnEndedSessionAndShowBothWhereTwoTypedAtOnce() {
        Page organiser = signedIn("zhou-banli");
        String round = started(organiser, "会话与冲突互查（示例）");
        Page tablet = tablet("geermu-jianguan");
        tablet.navigate(round);
        tablet.locator("a.onward").first().click();
        assertThat(tablet.locator("h1")).containsText("现场打分");
        Page colleague = signedIn("geermu-jianguan");
        colleague.navigate(tablet.url());
        points(tablet, 1, "8");
        reason(tablet, 1, "平板先写的理由。");
        state(tablet, "已保存");
        points(colleague, 1, "6");
        reason(colleague, 1, "同事后写的理由。");
        state(colleague, "请选择保留哪一份");
        Locator conflict = item(colleague, 1).locator(".score-conflict");
        assertThat(conflict).containsText("平板先写的理由。");
        assertThat(item(colleague, 1).locator("[data-field=reason]")).hasValue("同事后写的理由。");
        checkAccessible(colleague);
        shoot(colleague, "mutual-conflict");
        conflict.locator("[data-take=mine]").click();
        state(colleague, "已保存");
        points(tablet, 1, "7");
        state(tablet, "请选择保留哪一份");
        item(tablet, 1).locator("[data-take=theirs]").click();
        state(tablet, "已保存");
        assertThat(item(tablet, 1).locator("[data-field=points]")).hasValue("6.0");

        tablet.context().clearCookies();
        points(tablet, 2, "5");
        reason(tablet, 2, "会话失效之后写的。");
        state(tablet, "登录已失效，已存在本机（1项待发送）");
        assertThat(tablet.locator("[id='away']")).isVisible();
        Page door = tablet.context().newPage();
        new LoginPage(door).open().signIn("geermu-jianguan", Server.password());
        door.close();
        state(tablet, "已保存");
        colleague.navigate(tablet.url());
        assertThat(item(colleague, 2).locator("[data-field=reason]")).hasValue("会话失效之后写的。");
        forgive("401");

        tablet.context().setOffline(true);
        reason(tablet, 2, "断网时写的，还没有发送。");
        state(tablet, "未连接，已存在本机（1项待发送）");
        String sheet = tablet.url();
        tablet.close();
        forgive("ERR_INTERNET_DISCONNECTED");
        for (int item = 3; item <= 10; item++) {
            whole(colleague, item);
        }
        for (int item : new int[] {1, 2, 4}) {
            note(colleague, item, "现场核对。");
        }
        item(colleague, 5).locator("[data-photos]").setInputFiles(picture("台账.png"));
        colleague.locator("[id='handIn:words']").fill("同事代为提交。");
        state(colleague, "已保存");
        colleague.locator("[id='handIn:submit']").click();
        assertThat(colleague.locator(".case-head")).containsText("已提交");
        Page late = reopened(tablet, sheet);
        assertThat(late.locator(".case-head")).containsText("已提交");
        Assertions.assertThat((String) late.evaluate("JSON.stringify(Object.assign({}, localStorage))")).as("it may be sent back").contains("断网时写的，还没有发送。");
    }

    @Clause("M5.5")
    @Test
    void shouldDraftIssueAndReviseASheet() {
        Page organiser = signedIn("zhou-banli");
        organiser.navigate(Server.WEB + "hazard/score-sheets");
        checkAccessible(organiser);
        shoot(organiser, "score-sheets");
        organiser.locator("[id='sheets:new']").click();
        organiser.locator("[id='draft:title']").fill("餐饮场所燃气安全互查评分表（示例）");
        ask(organiser, "draft");
        line(organiser, 0, "用气管理", "燃气报警器完好，操作间通风", "60");
        organiser.locator("[id='editor:lines:0:add']").click();
        assertThat(organiser.locator("[id='editor:lines:1:section']")).hasValue("用气管理");
        line(organiser, 1, "疏散通道", "疏散通道畅通，标志清楚", "40");
        checkAccessible(organiser);
        shoot(organiser, "score-sheet-editor");
        organiser.locator("[id='editor:save']").click();
        assertThat(organiser.locator(".case-head")).containsText("共2项，满分100");
        Download file = organiser.waitForDownload(() -> organiser.locator("[id='acts:export']").click());
        organiser.locator("[id='import:file']").setInputFiles(file.path());
        organiser.locator("[id='import:read']").click();
        assertThat(organiser.locator(".case-head")).containsText("共2项，满分100");
        organiser.locator("[id='editor:issue']").click();
        organiser.locator(".ui-confirmdialog-yes").click();
        assertThat(organiser.locator(".case-head")).containsText("使用中");
        organiser.navigate(organiser.url());
        checkAccessible(organiser);
        organiser.locator("[id='acts:revise']").click();
        assertThat(organiser.locator(".case-head")).containsText("第2版");
    }

    /** What a tablet sends is believed in nothing. */
    @Test
    void shouldRefuseWhatNoTabletOfTheHouseSends() {
        URI sync = Server.WEB.resolve("hazard/scoring-sync");
        String json = "application/json";
        Http nobody = Http.visitor();
        Assertions.assertThat(nobody.send(Http.request(sync).header("Content-Type", json).header("Faces-Request", "partial/ajax").POST(HttpRequest.BodyPublishers.ofString("{}")).build()).statusCode()).isEqualTo(401);
        Http officer = Http.signedIn("yanhu-anquan");
        String round = officer.get(Server.WEB.resolve(running(officer))).body();
        Matcher scoring = Pattern.compile("hazard/scoring\\?id=([-0-9a-f]{36})").matcher(round);
        Assertions.assertThat(scoring.find()).as(round).isTrue();
        String body = officer.get(Server.WEB.resolve("hazard/scoring?id=" + scoring.group(1))).body();
        Matcher item = Pattern.compile("data-item=\"([-0-9a-f]{36})\"").matcher(body);
        Assertions.assertThat(item.find()).isTrue();
        String right = "{\"account\":\"yanhu-anquan\",\"scoring\":\"" + scoring.group(1) + "\",\"changes\":[{\"item\":\"" + item.group(1) + "\",\"base\":0,\"points\":\"%s\",\"reason\":\"%s\"}]}";
        Assertions.assertThat(officer.post(sync, "text/plain", right.formatted("1", "")).statusCode()).isEqualTo(415);
        Assertions.assertThat(officer.post(sync, "application/x-www-form-urlencoded", "a=b").statusCode()).isEqualTo(415);
        for (String bad : new String[] {"{", "[]", "{\"account\":\"yanhu-anquan\",\"changes\":7}", "{\"account\":\"yanhu-anquan\",\"changes\":[7]}", "null", "{\"account\":5}"}) {
            Assertions.assertThat(officer.post(sync, json, bad).statusCode()).as(bad).isBetween(400, 409);
        }
        Assertions.assertThat(officer.post(sync, json, right.formatted("1", "").replace("yanhu-anquan", "geermu-jianguan")).statusCode()).as("another's account").isEqualTo(409);
        Assertions.assertThat(officer.post(sync, json, right.formatted("1", "").replace(scoring.group(1), UUID.randomUUID().toString())).statusCode()).as("another's sheet").isEqualTo(409);
        Assertions.assertThat(Http.signedIn("geermu-heshi").post(sync, json, right.formatted("1", "").replace("yanhu-anquan", "geermu-heshi")).statusCode()).as("without the permission").isEqualTo(409);
        for (String points : new String[] {"99", "-1", "abc", "1.55", "<script>"}) {
            Assertions.assertThat(officer.post(sync, json, right.formatted(points, "")).body()).as(points).contains("refused");
        }
        Assertions.assertThat(officer.post(sync, json, right.formatted("1", "长".repeat(1001))).body()).contains("refused");
        Assertions.assertThat(officer.post(sync, json, right.formatted("1", "<img src=x onerror=alert(1)>")).body()).contains("\"taken\":true");
        Assertions.assertThat(officer.get(Server.WEB.resolve("hazard/scoring?id=" + scoring.group(1))).body()).doesNotContain("<img src=x").contains("&lt;img src=x");
        String photo = "hazard/scoring-photo?account=yanhu-anquan&scoring=" + scoring.group(1) + "&item=" + item.group(1) + "&key=" + UUID.randomUUID() + "&name=a.png";
        Assertions.assertThat(officer.post(Server.WEB.resolve(photo), "application/octet-stream", "no picture").statusCode()).isEqualTo(422);
        Assertions.assertThat(officer.post(Server.WEB.resolve(photo.replaceAll("&key=[^&]*", "")), "application/octet-stream", "no picture").statusCode()).isEqualTo(400);
        Assertions.assertThat(officer.get(sync).statusCode()).isEqualTo(405);
    }

    private static String running(Http visitor) {
        Matcher round = Pattern.compile("hazard/round\\?id=[-0-9a-f]{36}").matcher(visitor.get(Server.WEB.resolve("hazard/rounds?text=" + "%E5%8D%B1%E9%99%A9%E5%8C%96%E5%AD%A6%E5%93%81%E4%BC%81%E4%B8%9A%E4%BA%92%E6%9F%A5")).body());
        Assertions.assertThat(round.find()).isTrue();
        return round.group();
    }

    /** @return the address of a round between Golmud and Delingha that the prefecture has planned, paired and started */
    private static String started(Page organiser, String title) {
        organiser.navigate(Server.WEB + "hazard/round-plan");
        checkAccessible(organiser);
        organiser.locator("[id='plan:title']").fill(title);
        pick(organiser, "plan:sheet", "县级安全生产工作互查评分表（示例）");
        shoot(organiser, "mutual-plan");
        organiser.locator("[id='plan:save']").click();
        assertThat(organiser.locator(".case-head")).containsText("筹备中");
        String round = organiser.url();
        for (String county : new String[] {"格尔木市", "德令哈市"}) {
            organiser.locator("[id='add:regions'] label", new Page.LocatorOptions().setHasText(county)).click();
        }
        organiser.locator("[id='add:regionsOk']").click();
        assertThat(organiser.locator("section[aria-labelledby=parties-h] tbody tr")).hasCount(2);
        checkAccessible(organiser);
        shoot(organiser, "mutual-parties");
        organiser.locator("[id='pair-button']").click();
        ask(organiser, "pair");
        assertThat(organiser.locator("section[aria-labelledby=pairs-h] tbody tr")).hasCount(2);
        organiser.locator("section[aria-labelledby=pairs-h] a", new Page.LocatorOptions().setHasText("配对记录与复核")).click();
        assertThat(organiser.locator("main")).containsText("复核一致");
        checkAccessible(organiser);
        shoot(organiser, "mutual-pairings");
        organiser.navigate(round);
        organiser.locator("[id='start-button']").click();
        ask(organiser, "start");
        assertThat(organiser.locator(".case-head")).containsText("进行中");
        organiser.navigate(round);
        return organiser.url();
    }

    private static Page reopened(Page tablet, String sheet) {
        tablet.context().setOffline(false);
        Page again = tablet.context().newPage();
        again.navigate(sheet);
        return again;
    }

    private void scoredInFull(Page page, String round) {
        page.navigate(round);
        page.locator("a.onward", new Page.LocatorOptions().setHasText("打分")).click();
        assertThat(page.locator("h1")).containsText("现场打分：格尔木市");
        for (int item = 1; item <= 10; item++) {
            whole(page, item);
        }
        for (int item : new int[] {1, 2, 4}) {
            note(page, item, "现场核对。");
        }
        item(page, 5).locator("[data-photos]").setInputFiles(new FilePayload("假图.png", "image/png", "no picture".getBytes(StandardCharsets.UTF_8)));
        state(page, "有内容不能保存");
        assertThat(item(page, 5).locator(".score-error")).isVisible();
        item(page, 5).locator("ul.photos li.waiting button").click();
        forgive("422");
        item(page, 5).locator("[data-photos]").setInputFiles(picture("台账.png"));
        page.locator("[id='handIn:words']").fill("各项工作扎实。");
        state(page, "已保存");
        assertThat(page.locator("[id='handIn:submit']")).isEnabled();
        page.locator("[id='handIn:submit']").click();
        assertThat(page.locator(".case-head")).containsText("已提交");
    }

    private static Locator item(Page page, int place) { return page.locator("li.score-item[value='" + place + "']"); }

    private static void points(Page page, int place, String points) { item(page, place).locator("[data-field=points]").fill(points); }

    private static void reason(Page page, int place, String words) { item(page, place).locator("[data-field=reason]").fill(words); }

    private static void note(Page page, int place, String words) { item(page, place).locator("[data-field=note]").fill(words); }

    private static void whole(Page page, int place) { item(page, place).locator("[data-whole]").click(); }

    private static void state(Page page, String words) { assertThat(page.locator("[id='scoring-state']")).containsText(words); }

    private static void line(Page page, int line, String section, String wording, String points) {
        page.locator("[id='editor:lines:" + line + ":section']").fill(section);
        page.locator("[id='editor:lines:" + line + ":wording']").fill(wording);
        page.locator("[id='editor:lines:" + line + ":points']").fill(points);
    }

    /** Answers the open dialog; it is gone when the page has come again. */
    private static void ask(Page page, String name) {
        leaving(page, () -> page.locator("[id='" + name + ":ok']").click());
    }

    private static FilePayload picture(String name) {
        var out = new ByteArrayOutputStream();
        try {
            var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < 400; x++) {
                for (int y = 0; y < 300; y++) {
                    image.setRGB(x, y, 0x406080 + x / 4 * 0x10000 % 0x800000 + y / 3);
                }
            }
            ImageIO.write(image, "png", out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new FilePayload(name, "image/png", out.toByteArray());
    }

    private static String start(Download file) {
        try (InputStream content = file.createReadStream()) {
            return new String(content.readNBytes(4), StandardCharsets.US_ASCII);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
