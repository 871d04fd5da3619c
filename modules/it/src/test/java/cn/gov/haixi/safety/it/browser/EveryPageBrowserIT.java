package cn.gov.haixi.safety.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follows every link that an account is shown, one of each kind of page, in both languages: each answers, has its texts, and fits the screen. */
class EveryPageBrowserIT extends BrowserIT {
    private static final Pattern MISSING = Pattern.compile("\\?[a-z]+\\.[A-Za-z0-9.\\-]+\\?");
    private static final Pattern HANZI = Pattern.compile("\\p{IsHan}");
    private static final String LABELS = "all => all.map(one => (one.innerText || one.value || '').trim())";
    private static final int MOST = 80;

    @ParameterizedTest
    @CsvSource({"zhou-banli, zh-CN", "zhou-banli, en", "xitong, zh-CN", "xitong, en", "anquan, zh-CN", "anquan, en", "shenji, zh-CN", "shenji, en",
        "geermu-caiwu, zh-CN", "geermu-caiwu, en", "geermu-heshi, zh-CN", "geermu-12350, en", "geermu-baoguan, zh-CN", "geermu-baoguan, en",
        "zhou-zhuren, zh-CN", "zhou-zhuren, en", "zhou-lingdao, zh-CN", "yanhu-anquan, zh-CN", "yanhu-anquan, en", "shili-baoxian, zh-CN", "shili-baoxian, en"})
    void shouldAnswerAndFit(String account, String language) {
        Page page = signedIn(account);
        page.context().addCookies(List.of(new Cookie("safety-language", language).setUrl(Server.WEB.toString())));
        List<String> faults = new ArrayList<>();
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                faults.add(answer.status() + " " + answer.url());
            }
        });
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(Server.WEB + "worklist"));
        while (!waiting.isEmpty() && seen.size() < MOST) {
            String address = waiting.poll();
            if (seen.add(address.replaceAll("=[^&]*", "="))) {
                page.navigate(address);
                faults.addAll(faults(page, language));
                waiting.addAll(links(page));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(seen).hasSizeGreaterThan(4);
    }

    @Test
    void shouldSeeAFault() {
        Page page = signedIn("geermu-banli");
        page.setContent("<main style='width: 3000px'><h1>标题 ?web.no.such?</h1></main>");
        assertThat(faults(page, "en")).hasSize(3);
    }

    private static List<String> faults(Page page, String language) {
        List<String> faults = new ArrayList<>();
        MISSING.matcher(page.locator("body").innerText()).results().forEach(key -> faults.add(key.group() + " at " + page.url()));
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
            faults.add("wider than the screen: " + page.url());
        }
        if (language.equals("en")) {
            texts(page, (page.url().contains("id=") ? "" : "h1, ") + "h2:not([lang]), label, button, .side a, dl.facts dt, thead th, legend").stream()
                    .filter(text -> HANZI.matcher(text).find() && !ofData(text)).forEach(text -> faults.add(text + " at " + page.url()));
        }
        return faults;
    }

    /** Names and numbers of the register and of cases are Chinese in any language; a case's heading is nothing else, and what is marked with its language is a document's own. */
    private static boolean ofData(String text) { return text.matches("(?s).*(示例|举报-|奖励-|隐患-|挂牌-|海西州|安委办|安委会|接线员|管理员|人员|holders).*"); }

    private static List<String> links(Page page) {
        return ((List<?>) page.locator("main a[href], .side a[href]").evaluateAll("all => all.map(one => one.href)")).stream()
                .filter(String.class::isInstance).map(String.class::cast).map(link -> link.replaceAll("#.*", ""))
                .filter(link -> link.startsWith(Server.WEB.toString()) && !link.matches(".*(/files/|logout|language).*")).toList();
    }

    private static List<String> texts(Page page, String selector) {
        return ((List<?>) page.locator(selector).evaluateAll(LABELS)).stream().map(String.class::cast).toList();
    }
}
