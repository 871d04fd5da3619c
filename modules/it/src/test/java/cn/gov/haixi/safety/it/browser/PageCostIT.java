package cn.gov.haixi.safety.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.Http;
import cn.gov.haixi.safety.it.Server;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page costs the database from the first byte to the last: frame, badge, names and caller included. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PageCostIT {
    private static final int MOST = 6;
    private static final Pattern OBLIGATION = Pattern.compile("duty/obligation\\?id=([-0-9a-f]{36})");
    private static final Pattern HAZARD = Pattern.compile("hazard/hazard\\?id=([-0-9a-f]{36})");
    private static final Pattern RISK = Pattern.compile("hazard/(risk-event|check|return)\\?id=[-0-9a-f]{36}");
    private static final Pattern MUTUAL = Pattern.compile("hazard/(round|scoring|scored|pairings|score-sheet)\\?id=[-0-9a-f]{36}");
    private static final Pattern CASE = Pattern.compile("reporting/tip\\?id=([-0-9a-f]{36})");

    @ParameterizedTest
    @ValueSource(strings = {"worklist", "duty/calendar", "duty/deadlines", "duty/deadlines?month=2026-12&day=2026-12-31", "duty/obligations", "duty/obligations?asOf=2026-11-20",
        "duty/heat", "reporting/tips", "reporting/tips?state=RECEIVED", "reporting/rewards", "reporting/funds",
        "hazard/hazards", "hazard/hazards?state=REPORTED&text=%E7%A4%BA%E4%BE%8B", "hazard/map", "hazard/enter", "hazard/import", "hazard/listings",
        "hazard/rounds", "hazard/rounds?state=RUNNING", "hazard/round-plan", "hazard/score-sheets",
        "hazard/risks", "hazard/risks?overdue=true", "hazard/risk-map", "hazard/check-tasks", "hazard/check-rates", "hazard/returns", "hazard/returns?missing=true", "hazard/check-tasks?late=true&failing=true", "hazard/experts", "hazard/draws", "hazard/services", "hazard/service-agencies", "hazard/policies", "hazard/policies?ending=true", "hazard/uninsured", "hazard/preventions",
        "reporting/scales", "reporting/map", "reporting/statistics", "registry/enterprises", "registry/organisations", "registry/people", "registry/posts", "registry/regions", "registry/parameters"})
    void shouldShowAPageInSixStatements(String page) {
        Http clerk = Http.signedIn("geermu-banli");
        clerk.get(Server.WEB.resolve(page));
        assertThat(clerk.sql(Server.WEB.resolve(page))).as(page).hasSizeLessThanOrEqualTo(MOST);
    }

    /** One statement of each feature that counts for clauses: tips, enterprises, rewards, funds, obligations, reports, hazards, listings, experts, services, mutual inspection, risks, insurance with three; and the frame's two. */
    @Test
    void shouldAskEachModuleOnceForTheMeasures() {
        Http clerk = Http.signedIn("geermu-banli");
        clerk.get(Server.WEB.resolve("measures"));
        assertThat(clerk.sql(Server.WEB.resolve("measures"))).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void shouldShowACaseInSixStatements() {
        Http clerk = Http.signedIn("geermu-banli");
        Matcher links = CASE.matcher(clerk.get(Server.WEB.resolve("reporting/tips")).body());
        int seen = 0;
        while (links.find() && seen < 5) {
            var page = Server.WEB.resolve("reporting/tip?id=" + links.group(1));
            clerk.get(page);
            assertThat(clerk.sql(page)).as(page.toString()).hasSizeLessThanOrEqualTo(MOST);
            seen++;
        }
        assertThat(seen).isPositive();
    }

    @Test
    void shouldShowAHazardInSixStatements() {
        Http clerk = Http.signedIn("geermu-banli");
        List<String> seen = HAZARD.matcher(clerk.get(Server.WEB.resolve("hazard/hazards")).body()).results().map(found -> found.group(1)).distinct().limit(12).toList();
        assertThat(seen).isNotEmpty();
        seen.forEach(id -> {
            var page = Server.WEB.resolve("hazard/hazard?id=" + id);
            clerk.get(page);
            assertThat(clerk.sql(page)).as(page.toString()).hasSizeLessThanOrEqualTo(MOST);
        });
    }

    /** As its organiser, as one who takes part and scores, and the sheets that were handed in. */
    @Test
    void shouldShowMutualInspectionInSixStatements() {
        Set<String> kinds = new TreeSet<>();
        for (String account : List.of("geermu-banli", "zhou-banli", "yanhu-anquan")) {
            Http visitor = Http.signedIn(account);
            Deque<String> waiting = new ArrayDeque<>(List.of("hazard/rounds", "hazard/score-sheets"));
            Set<String> seen = new HashSet<>();
            while (!waiting.isEmpty() && seen.size() < 30) {
                String page = waiting.poll();
                if (seen.add(page)) {
                    String body = visitor.get(Server.WEB.resolve(page)).body();
                    assertThat(visitor.sql(Server.WEB.resolve(page))).as(account + " " + page).hasSizeLessThanOrEqualTo(MOST);
                    MUTUAL.matcher(body).results().map(MatchResult::group).forEach(waiting::add);
                    kinds.add(page.replaceAll("\\?.*", ""));
                }
            }
        }
        assertThat(kinds).contains("hazard/round", "hazard/scoring", "hazard/scored", "hazard/score-sheet", "hazard/pairings");
    }

    @Test
    void shouldShowAnObligationInSixStatements() {
        Http clerk = Http.signedIn("geermu-banli");
        Matcher links = OBLIGATION.matcher(clerk.get(Server.WEB.resolve("duty/obligations?clause=M1.6")).body());
        assertThat(links.find()).isTrue();
        var page = Server.WEB.resolve("duty/obligation?id=" + links.group(1));
        clerk.get(page);
        assertThat(clerk.sql(page)).hasSizeLessThanOrEqualTo(MOST);
    }

    /** An expert, a draw, a bought service, its firm, a policy and a service of its insurer. */
    @ParameterizedTest
    @ValueSource(strings = {"experts expert", "draws draw", "services service", "service-agencies service-agency", "policies policy", "preventions prevention"})
    void shouldShowACaseOfTheHelpersInSixStatements(String listAndCase) {
        String[] pages = listAndCase.split(" ");
        Http clerk = Http.signedIn("geermu-banli");
        Matcher links = Pattern.compile("hazard/" + pages[1] + "\\?id=([-0-9a-f]{36})").matcher(clerk.get(Server.WEB.resolve("hazard/" + pages[0])).body());
        assertThat(links.find()).isTrue();
        var page = Server.WEB.resolve("hazard/" + pages[1] + "?id=" + links.group(1));
        clerk.get(page);
        assertThat(clerk.sql(page)).hasSizeLessThanOrEqualTo(MOST);
    }

    /** An enterprise's tree, an event of it, and an inspection. */
    @Test
    void shouldShowRisksAndInspectionsInSixStatements() {
        Http officer = Http.signedIn("yanhu-anquan");
        Deque<String> waiting = new ArrayDeque<>(List.of("hazard/risk-tree", "hazard/risk-lists", "hazard/checks", "hazard/check-tasks", "hazard/check-rates", "hazard/returns"));
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty() && seen.size() < 30) {
            String page = waiting.poll();
            if (seen.add(page)) {
                String body = officer.get(Server.WEB.resolve(page)).body();
                assertThat(officer.sql(Server.WEB.resolve(page))).as(page).hasSizeLessThanOrEqualTo(MOST);
                RISK.matcher(body).results().map(MatchResult::group).forEach(waiting::add);
            }
        }
        assertThat(seen).anyMatch(page -> page.startsWith("hazard/risk-event?")).anyMatch(page -> page.startsWith("hazard/check?")).anyMatch(page -> page.startsWith("hazard/return?"));
    }

    /** A holder of a post is shown his own as well. */
    @Test
    void shouldShowAHolderHisCalendarInSixStatements() {
        Http holder = Http.signedIn("geermu-fenguan");
        var page = Server.WEB.resolve("duty/deadlines?month=2026-12&day=2026-12-31");
        holder.get(page);
        assertThat(holder.sql(page)).hasSizeLessThanOrEqualTo(MOST);
    }
}
