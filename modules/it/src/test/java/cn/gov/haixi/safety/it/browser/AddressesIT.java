package cn.gov.haixi.safety.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.Http;
import cn.gov.haixi.safety.it.Server;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that somebody cut short, mistyped or made up: every page of the house answers them with words, none breaks. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AddressesIT {
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"([a-zA-Z]+)\"");
    private static final List<String> ODD = List.of("", "x", "99999999999", "2026-02-30", "0001-01-01", "2150-01-01", "+999999999-12-31", "00000000-0000-0000-0000-000000000000", "' or 1=1 --", "䶮😀".repeat(200));

    @ParameterizedTest
    @ValueSource(strings = {"geermu-banli", "yanhu-anquan", "xitong"})
    void shouldAnswerWhateverStandsInTheAddress(String account) throws IOException {
        Http visitor = Http.signedIn(account);
        List<String> broken = new ArrayList<>();
        pages().forEach((page, parameters) -> {
            ask(visitor, page, broken);
            ODD.forEach(value -> ask(visitor, page + parameters.stream().map(name -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)).collect(Collectors.joining("&", "?", "")), broken));
        });
        assertThat(broken).isEmpty();
    }

    private static void ask(Http visitor, String address, List<String> broken) {
        int status = visitor.get(Server.WEB.resolve(address)).statusCode();
        if (status >= 500 || status == 400) {
            broken.add(status + " " + address.substring(0, Math.min(address.length(), 120)));
        }
    }

    /** Every page that takes something from its address, with the names of what it takes. */
    private static Map<String, List<String>> pages() throws IOException {
        Path root = Path.of(System.getProperty("it.root"), "modules", "web", "src", "main", "webapp");
        Map<String, List<String>> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".xhtml") && !one.toString().contains("WEB-INF")).toList()) {
                List<String> names = PARAMETER.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1)).toList();
                if (!names.isEmpty()) {
                    pages.put(root.relativize(file).toString().replace(".xhtml", ""), names);
                }
            }
        }
        assertThat(pages).hasSizeGreaterThan(40);
        return pages;
    }
}
