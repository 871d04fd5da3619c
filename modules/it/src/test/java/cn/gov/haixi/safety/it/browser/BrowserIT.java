package cn.gov.haixi.safety.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A real Chromium before the tested server, speaking Chinese, in Beijing. Each visitor has a window of their own; a script error or a
 * resource that the page asks for in vain fails the test.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public abstract class BrowserIT {
    private static final List<String> ACCESSIBLE = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Milliseconds; a slow password hash on a busy machine takes its time. */
    private static final int PATIENCE = 30_000;
    private static Playwright playwright;
    private static Browser browser;
    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void launch() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterAll
    static void close() { playwright.close(); }

    @AfterEach
    void closeWindows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
        List<String> found = List.copyOf(faults);
        faults.clear();
        assertThat(found).as("errors in the browser").isEmpty();
    }

    /** An office computer of 1366×768, nobody signed in. */
    protected Page office() { return window(options(1366, 768, 1)); }

    /** A citizen's telephone of 390×844. */
    protected Page phone() { return window(phoneOptions()); }

    /** The same with JavaScript switched off. */
    protected Page phoneWithoutScript() { return window(phoneOptions().setJavaScriptEnabled(false)); }

    /** An office computer with this demo account signed in, on its first page. */
    protected Page signedIn(String account) {
        Page page = office();
        new LoginPage(page).open().signIn(account, Server.password());
        return page;
    }

    /** A tablet of 1024×768 with this demo account signed in. */
    protected Page tablet(String account) {
        Page page = window(options(1024, 768, 1));
        new LoginPage(page).open().signIn(account, Server.password());
        return page;
    }

    /** Chooses from one of PrimeFaces' menus. */
    protected static void pick(Page page, String menu, String label) {
        page.locator("[id='" + menu + "']").evaluate("one => one.scrollIntoView({block: 'center'})");
        page.locator("[id='" + menu + "']").click();
        page.locator("[id='" + menu + "_panel'] li", new Page.LocatorOptions().setHasText(label)).first().click();
    }

    /** Fails on whatever WCAG 2.2 AA forbids on the page as it stands. */
    protected static void checkAccessible(Page page) {
        var violations = new AxeBuilder(page).withTags(ACCESSIBLE).analyze().getViolations();
        violations.forEach(rule -> rule.getNodes().removeIf(node -> gridCell(rule, node) || told(rule, node)));
        violations.removeIf(rule -> rule.getNodes().isEmpty());
        assertThat(violations).as("accessibility of " + page.url()).extracting(BrowserIT::describe).isEmpty();
    }

    /** PrimeFaces makes the first cell of a table focusable for walking by arrow keys; axe takes what surrounds the link in it for a target of its own. */
    private static boolean gridCell(Rule rule, CheckedNode node) {
        return rule.getId().equals("target-size") && node.getHtml().startsWith("<td role=\"gridcell\"");
    }

    /** PrimeFaces gives each item of its list of messages the role of an alert, so that it is read aloud: axe misses the item in it. */
    private static boolean told(Rule rule, CheckedNode node) {
        return rule.getId().equals("list") && node.getTarget().toString().contains(".ui-messages");
    }

    /** Does what leads to another page, and goes on when that one has come: the answer's arrival alone says nothing of which page stands there. */
    protected static void leaving(Page page, Runnable act) {
        page.evaluate("document.documentElement.dataset.left = 'yes'");
        act.run();
        try {
            page.locator("html:not([data-left])").waitFor();
        } catch (TimeoutError stayed) {
            throw new AssertionError("still at " + page.url() + ": " + page.locator(".ui-messages, .ui-message").allInnerTexts(), stayed);
        }
        page.waitForLoadState();
    }

    /**
     * Keeps a picture of the page: in {@code target/screenshots}, and with {@code -Dscreenshots=update} in the folder that README shows.
     *
     * @param name such as {@code tip-case}
     */
    protected static void shoot(Page page, String name) {
        boolean update = "update".equals(System.getProperty("screenshots"));
        Path folder = update ? Path.of(System.getProperty("it.root"), "modules", "it", "screenshots") : Path.of(System.getProperty("it.target"), "screenshots");
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
    }

    /** This test makes the server refuse on purpose: the browser may report answers whose text holds this. */
    protected void forgive(String fault) { faults.removeIf(found -> found.contains(fault)); }

    private static Browser.NewContextOptions phoneOptions() { return options(390, 844, 2); }

    private static Browser.NewContextOptions options(int width, int height, double scale) {
        return new Browser.NewContextOptions().setLocale("zh-CN").setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height).setDeviceScaleFactor(scale).setReducedMotion(ReducedMotion.REDUCE);
    }

    private Page window(Browser.NewContextOptions options) {
        BrowserContext window = browser.newContext(options);
        window.setDefaultTimeout(PATIENCE);
        windows.add(window);
        Page page = window.newPage();
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(page.url() + ": " + message.text() + " " + message.location());
            }
        });
        return page;
    }

    private static String describe(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") at " + rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).limit(5).toList();
    }
}
