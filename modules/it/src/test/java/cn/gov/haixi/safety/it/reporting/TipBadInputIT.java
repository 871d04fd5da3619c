package cn.gov.haixi.safety.it.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.Http;
import cn.gov.haixi.safety.it.Server;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a browser never sends, sent to the tip pages: each gets a clear answer, nothing breaks, nothing foreign is shown. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TipBadInputIT {
    private static final URI TIPS = Server.WEB.resolve("reporting/tips");
    private static final Pattern TIP = Pattern.compile("reporting/tip\\?id=([0-9a-f-]{36})");
    private static final Pattern NUMBER = Pattern.compile("举报-\\d{4}-\\d{6}");

    @Test
    void shouldNotTellAnotherCountysTipFromNone() {
        String foreign = first(TIP, Http.signedIn("geermu-banli").get(TIPS).body(), 1);
        Http neighbour = Http.signedIn("delingha-banli");
        var answer = neighbour.get(tip(foreign));
        var none = neighbour.get(tip(UUID.randomUUID().toString()));
        assertThat(answer.statusCode()).isEqualTo(none.statusCode()).isLessThan(500);
        assertThat(NUMBER.matcher(answer.body()).find()).isFalse();
        assertThat(withoutIds(answer.body())).isEqualTo(withoutIds(none.body()));
    }

    @Test
    void shouldAnswerWhatIsNoId() {
        Http clerk = Http.signedIn("geermu-banli");
        for (String id : new String[] {"", "1", "x'; drop table reporting_tip", "00000000-0000-0000-0000-000000000000", "%00", "𠮷"}) {
            assertThat(clerk.get(tip(id)).statusCode()).as(id).isLessThan(500);
        }
    }

    @Test
    void shouldAnswerAnUnknownFilter() {
        Http clerk = Http.signedIn("geermu-banli");
        for (String query : new String[] {"state=NONSENSE", "kind=%F0%A0%AE%B7", "from=yesterday", "region=632800/632899/", "text=%25%27%5C", "text=%00"}) {
            assertThat(clerk.get(URI.create(TIPS + "?" + query)).statusCode()).as(query).isLessThan(500);
        }
    }

    @Test
    void shouldBoundThePageWhateverIsAsked() {
        Http clerk = Http.signedIn("zhou-banli");
        Map<String, String> form = Http.fields(clerk.get(TIPS).body(), "tips");
        form.putAll(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", "tips:table", "jakarta.faces.partial.execute", "tips:table",
                "jakarta.faces.partial.render", "tips:table", "tips:table", "tips:table", "tips:table_pagination", "true", "tips:table_first", "-1000000000",
                "tips:table_rows", "1000000000", "tips:table_encodeFeature", "true"));
        var answer = clerk.postForm(TIPS, form);
        assertThat(NUMBER.matcher(answer.body()).results().count()).isLessThanOrEqualTo(200);
    }

    @Test
    void shouldSayThatAPageHasExpired() {
        Http clerk = Http.signedIn("geermu-banli");
        Map<String, String> form = Http.fields(clerk.get(TIPS).body(), "tips");
        form.put("jakarta.faces.ViewState", "-1:-1");
        form.put("tips:search", "tips:search");
        form.put("tips:text", "typed before it expired");
        var answer = clerk.postForm(TIPS, form);
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("ViewExpiredException").doesNotContain("\tat ").contains("typed before it expired");
    }

    private static URI tip(String id) { return URI.create(Server.WEB.resolve("reporting/tip") + "?id=" + java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8)); }

    private static String first(Pattern pattern, String page, int group) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(group);
    }

    /** What the visitor reads; nonces and view states stand elsewhere. */
    private static String withoutIds(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>")).replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    }
}
