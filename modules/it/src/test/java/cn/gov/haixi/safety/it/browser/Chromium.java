package cn.gov.haixi.safety.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium or Chrome; where there is none, Playwright fetches one. {@code CHROME} in the environment overrules. */
final class Chromium {
    private static final List<String> USUAL = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium", "/opt/google/chrome/chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    private Chromium() { }

    static Playwright playwright() {
        Map<String, String> environment = installed().isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    }

    static Browser launch(Playwright playwright) {
        var options = new BrowserType.LaunchOptions().setArgs(QUIET).setHeadless(true);
        installed().ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.of(System.getenv("CHROME")), USUAL.stream()).filter(Objects::nonNull).map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
