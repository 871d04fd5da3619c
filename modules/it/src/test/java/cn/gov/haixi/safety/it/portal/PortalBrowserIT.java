package cn.gov.haixi.safety.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.Http;
import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.it.browser.BrowserIT;
import cn.gov.haixi.safety.platform.Clause;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A citizen's telephone: what is typed stays, nothing needs a script, nothing is told to who has no receipt. */
class PortalBrowserIT extends BrowserIT {
    private static final Pattern HANZI = Pattern.compile("\\p{IsHan}");
    private static final String WORDS = "(测试)门户表单：䶮家沟𠮷井阀门滴漏😀";

    @ParameterizedTest
    @ValueSource(strings = {"", "tip", "follow", "listed", "no-such-page", "?lang=en", "tip?lang=en", "follow?lang=en", "listed?lang=en"})
    void shouldBeAccessible(String address) {
        Page page = phone();
        page.navigate(Server.PORTAL + address);
        checkAccessible(page);
        forgive("404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tip", "follow", "no-such-page"})
    void shouldSpeakEnglishThroughout(String address) {
        Page page = phone();
        page.navigate(Server.PORTAL + address + "?lang=en");
        String text = page.locator("main").innerText() + page.title() + String.join(" ", page.locator("main [aria-label], main [placeholder]").evaluateAll(
                "all => all.map(one => (one.getAttribute('aria-label') || '') + ' ' + (one.getAttribute('placeholder') || ''))").toString());
        assertThat(HANZI.matcher(text).results().map(found -> text.substring(Math.max(0, found.start() - 10), Math.min(text.length(), found.end() + 10))).toList()).isEmpty();
        forgive("404");
    }

    @Test
    @Clause("M4.5")
    void shouldPublishWhatIsListed() {
        Page page = phone();
        page.navigate(Server.PORTAL + "");
        page.locator("a[href*='listed']").click();
        assertThat(page.locator("section.listed").first()).containsText("挂牌编号");
        assertThat(Http.visitor().get(Server.PORTAL.resolve("listed")).headers().allValues("Set-Cookie")).isEmpty();
        page.locator("section.listed").first().scrollIntoViewIfNeeded();
        shoot(page, "portal-listed");
        page.navigate(Server.PORTAL + "listed?lang=en");
        assertThat(page.locator("h1")).hasText("Major hazards under listed supervision");
    }

    @Test
    @Clause("M3.1")
    void shouldKeepWhatWasTypedWhenSomethingIsMissing() {
        Page page = phone();
        page.navigate(Server.PORTAL + "tip");
        page.locator("[id='tip:what']").fill(WORDS);
        page.locator("[id='tip:place']").fill("示例井口");
        page.locator("input[value=true]").check();
        page.locator("[id='tip:name']").fill("示例人");
        page.locator("[id='tip:phone']").fill("abc");
        page.locator("[id='tip:submit']").click();
        assertThat(page.locator(".error").first()).isVisible();
        assertThat(page.locator("[id='tip:what']")).hasValue(WORDS);
        assertThat(page.locator("[id='tip:place']")).hasValue("示例井口");
        assertThat(page.locator("[id='tip:name']")).hasValue("示例人");
        assertThat(page.locator("[id='tip:phone']")).hasValue("abc");
        assertThat(page.locator("input[value=true]")).isChecked();
        checkAccessible(page);
        shoot(page, "portal-error");
        page.locator("input[value=HAZARD]").check();
        page.locator("[id='tip:region']").selectOption("632801");
        page.locator("[id='tip:phone']").fill("13912345678");
        page.locator("[id='tip:submit']").click();
        assertThat(page.locator("#receipt")).isVisible();
        checkAccessible(page);
    }

    @Test
    void shouldSolveTheRiddleWhileTheFormIsFilledIn() throws Exception {
        Page page = phone();
        page.navigate(Server.PORTAL + "tip");
        var proof = page.locator("[id='tip:proof']");
        assertThat(proof).not().hasValue("", new LocatorAssertions.HasValueOptions().setTimeout(20_000));
        String solution = proof.inputValue();
        int bits = Integer.parseInt(solution.split("\\.")[1]);
        var hash = new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(solution.getBytes(StandardCharsets.US_ASCII)));
        assertThat(bits).isBetween(10, 22);
        assertThat(hash.bitLength()).as("the page's own SHA-256 is the true one").isLessThanOrEqualTo(256 - bits);
    }

    @Test
    @Clause("M3.1")
    void shouldNeedNoScript() {
        Page page = phoneWithoutScript();
        page.navigate(Server.PORTAL.toString());
        page.locator("a[href$='/tip']").first().click();
        String receipt = tell(page);
        follow(page, receipt.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        assertThat(page.locator(".steps li")).hasCount(1);
        assertThat(page.content()).doesNotContain(WORDS);
    }

    @Test
    void shouldGiveAReceiptForTheSecondPressAsWell() {
        Page page = phoneWithoutScript();
        page.navigate(Server.PORTAL + "tip");
        fill(page);
        page.locator("[id='tip:submit']").dblclick();
        assertThat(page.locator("#receipt")).isVisible();
        String number = page.locator(".receipt p").first().textContent();
        follow(page, page.locator("#receipt").textContent().strip());
        assertThat(page.locator(".status")).containsText(number.replaceAll("^\\D*(?=举报)", "").strip());
    }

    @Test
    void shouldSendNothingAgainWhenLookingBack() {
        Page page = phone();
        page.navigate(Server.PORTAL + "tip");
        tell(page);
        page.goBack();
        assertThat(page.locator("[id='tip:submit']")).isVisible();
        assertThat(page.locator("#receipt")).hasCount(0);
    }

    @Test
    void shouldTellAStrangerNothing() {
        Page page = phone();
        page.navigate(Server.PORTAL + "tip");
        String receipt = tell(page);
        List<String> answers = List.of(receipt.substring(0, 10) + "0000-0000-0000-0000", "0000-0000-0000-0000-0000-0000", "举报-2026-000001", "' or 1=1").stream().map(wrong -> {
            follow(page, wrong);
            assertThat(page.locator(".errors").first()).isVisible();
            return page.locator("main").innerText().replace(wrong, "");
        }).distinct().toList();
        assertThat(answers).as("the same answer, whatever is wrong").hasSize(1);
    }

    private static void follow(Page page, String receipt) {
        page.navigate(Server.PORTAL + "follow");
        page.locator("[id='follow:receipt']").fill(receipt);
        page.locator("[id='follow:open']").click();
    }

    private static String tell(Page page) {
        fill(page);
        page.locator("[id='tip:submit']").click();
        return page.locator("#receipt").textContent().strip();
    }

    private static void fill(Page page) {
        page.locator("input[value=HAZARD]").check();
        page.locator("[id='tip:what']").fill(WORDS);
        page.locator("[id='tip:region']").selectOption("632801");
    }
}
