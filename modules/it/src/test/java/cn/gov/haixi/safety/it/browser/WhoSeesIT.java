package cn.gov.haixi.safety.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.Http;
import cn.gov.haixi.safety.it.Server;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who may open which page of the hazard module by its address. Every page of the folder stands in one of the lists below: a new one without an answer
 * fails. What Golmud's office and its enterprise are led to by their own pages, nobody of another county, of another branch or without the permission opens.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WhoSeesIT {
    /** Cases of one county, or of one enterprise. */
    private static final Set<String> OWN = Set.of("hazard", "order", "rectify", "listing", "risk-tree", "risk-lists", "risk-event", "check", "policy", "prevention", "service", "return");
    /** Cases of the whole prefecture's pool, which every office of it may read and no enterprise. */
    private static final Set<String> POOL = Set.of("expert", "draw", "service-agency");
    /** Of rounds that counties of the prefecture share: {@code MutualIT} says who sees which. */
    private static final Set<String> ROUNDS = Set.of("round", "pairings", "scoring", "scored", "score-sheet");
    private static final Set<String> LISTS = Set.of("hazards", "map", "listings", "risks", "risk-map", "check-tasks", "check-rates", "returns", "experts", "draws", "services", "service-agencies", "policies", "preventions", "uninsured", "rounds",
            "score-sheets");
    /** They show nothing that is there already, or refuse it like the case that they correct. */
    private static final Set<String> FORMS = Set.of("enter", "import", "checks", "check-edit", "draw-new", "expert-edit", "policy-edit", "prevention-new", "return-edit", "risk-edit", "risk-import", "round-plan", "service-agency-edit",
            "service-edit");
    private static final Pattern LINK = Pattern.compile("hazard/([a-z-]+)\\?(?:id|enterprise)=[-0-9a-f]{36}");
    private static final int CRAWLED = 50;
    /** Of each kind so many are as good as all. */
    private static final int EACH = 4;

    @Test
    void shouldKnowEveryPage() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of(System.getProperty("it.root"), "modules", "web", "src", "main", "webapp", "hazard"))) {
            Set<String> there = pages.map(page -> page.getFileName().toString().replace(".xhtml", "")).collect(Collectors.toCollection(TreeSet::new));
            assertThat(there).isEqualTo(Stream.of(OWN, POOL, ROUNDS, LISTS, FORMS).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void shouldOpenACountysCasesToNobodyElse() {
        Set<String> cases = seenBy("geermu-banli", OWN);
        cases.addAll(seenBy("yanhu-anquan", OWN));
        assertThat(cases).extracting(page -> page.replaceAll(".*/|\\?.*", "")).contains("hazard", "risk-tree", "risk-event", "check", "policy", "service");
        for (String stranger : List.of("delingha-banli", "delingha-jianguan", "geermu-caiwu")) {
            Http visitor = Http.signedIn(stranger);
            cases.forEach(page -> assertThat(status(visitor, page)).as(stranger + " " + page).isIn(403, 404));
        }
    }

    @Test
    void shouldShowAnEnterpriseNothingOfAnothers() {
        Set<String> own = seenBy("yanhu-anquan", OWN);
        Set<String> others = seenBy("zhou-banli", OWN);
        others.removeAll(own);
        Http officer = Http.signedIn("yanhu-anquan");
        Set<String> seen = others.stream().filter(page -> status(officer, page) == 200).collect(Collectors.toSet());
        assertThat(seen).as("only what is its own too, and stood on no page that was looked at").allSatisfy(page -> assertThat(officer.get(address(page)).body()).contains("盐湖钾肥"));
        assertThat(others.stream().filter(page -> status(officer, page) == 404).count()).isPositive();
        seenBy("geermu-banli", POOL).forEach(page -> assertThat(status(officer, page)).as(page).isIn(403, 404));
    }

    @Test
    void shouldLetNobodyInWithoutAnAccount() {
        Http nobody = Http.visitor();
        Stream.of(OWN, POOL, ROUNDS, LISTS, FORMS).flatMap(Set::stream).forEach(page -> assertThat(nobody.get(address("hazard/" + page)).uri().getPath()).as(page).contains("login"));
    }

    /** Lists and forms need a permission of the module. */
    @Test
    void shouldRefuseListsToWhoHasNoPermission() {
        Http cashier = Http.signedIn("geermu-caiwu");
        LISTS.forEach(page -> assertThat(status(cashier, "hazard/" + page)).as(page).isEqualTo(403));
    }

    @Test
    void shouldRefuseToEnterprisesWhatIsForOfficesOnly() {
        Http officer = Http.signedIn("yanhu-anquan");
        Stream.of("experts", "draws", "services", "service-agencies", "uninsured").forEach(page -> assertThat(status(officer, "hazard/" + page)).as(page).isEqualTo(403));
        LISTS.stream().filter(page -> !Set.of("experts", "draws", "services", "service-agencies", "uninsured").contains(page)).forEach(page -> assertThat(status(officer, "hazard/" + page)).as(page).isEqualTo(200));
    }

    /** Nor does a refused list leave a complaint in the server's log (see {@code ServerLogCheck}). */
    @Test
    void shouldRefuseListsOfOtherModulesAtOnce() {
        Http cashier = Http.signedIn("shili-baoxian");
        Stream.of("accountability/reports", "accountability/meetings", "reporting/identities", "reporting/scales", "registry/role").forEach(page -> assertThat(status(cashier, page)).as(page).isEqualTo(403));
    }

    /** A leader sees everything and changes nothing: a form that he could fill in and never send helps nobody. */
    @Test
    void shouldOpenNoFormToWhoCannotSendIt() {
        Http leader = Http.signedIn("zhou-lingdao");
        FORMS.forEach(form -> assertThat(status(leader, "hazard/" + form)).as(form).isIn(403, 404));
        Stream.of("registry/enterprise-edit", "registry/enterprise-import", "registry/person-edit", "registry/post-edit", "registry/organisation-edit", "registry/region-merge", "registry/account-new",
                "reporting/enter", "duty/calendar-import").forEach(form -> assertThat(status(leader, form)).as(form).isEqualTo(403));
        seenBy("zhou-lingdao", Set.of("hazard")).forEach(page -> Stream.of("order", "rectify").forEach(form -> assertThat(status(leader, page.replace("hazard/hazard?", "hazard/" + form + "?"))).as(form).isEqualTo(403)));
    }

    /** The search of the head leads to where a number belongs. */
    @Test
    void shouldLeadToTheListOfANumber() {
        Http clerk = Http.signedIn("geermu-banli");
        assertThat(found(clerk, "隐患－２０２６－０００００１")).contains("/hazard/hazards");
        assertThat(found(clerk, "隐患-2026-000001")).contains("/hazard/hazards");
        assertThat(found(clerk, "挂牌-2026-000001")).contains("/hazard/listings");
        assertThat(found(clerk, "91632801MA7T00022J")).as("a single find is opened at once").contains("/registry/enterprise");
    }

    /** Other words are looked for in every list, and nobody finds there what he does not find in the list itself. */
    @Test
    void shouldLookForWordsInEveryListOfTheReader() {
        String clerk = words(Http.signedIn("geermu-banli"), "示例");
        assertThat(clerk).contains("隐患台账", "企业", "举报列表", "专家库", "安全生产责任保险").contains("/hazard/hazards?text=");
        assertThat(words(Http.signedIn("yanhu-anquan"), "盐湖")).contains("隐患台账", "安全生产责任保险").doesNotContain("举报列表", "专家库", "购买第三方服务");
        assertThat(words(Http.signedIn("delingha-banli"), "格尔木示例炼油")).doesNotContain("隐患-", "91632801MA7T00022J");
        assertThat(words(Http.signedIn("geermu-banli"), "<b>没有")).contains("没有找到与“&lt;b&gt;没有”有关的内容");
        assertThat(words(Http.signedIn("geermu-caiwu"), "示例")).doesNotContain("隐患台账");
        assertThat(words(Http.signedIn("geermu-banli"), "")).contains("请在页面顶部输入");
    }

    private static String words(Http visitor, String text) {
        var answer = visitor.get(address("search?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)));
        assertThat(answer.statusCode()).isEqualTo(200);
        String body = answer.body();
        return body.substring(Math.max(0, body.indexOf("id=\"asked\"")));
    }

    private static String found(Http visitor, String text) {
        var answer = visitor.get(address("search?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.uri().getPath();
    }

    private static int status(Http visitor, String page) { return visitor.get(address(page)).statusCode(); }

    private static URI address(String page) { return Server.WEB.resolve(page); }

    /** What an account is led to from its lists. */
    private static Set<String> seenBy(String account, Set<String> kinds) {
        Http visitor = Http.signedIn(account);
        Deque<String> waiting = new ArrayDeque<>(LISTS.stream().map(list -> "hazard/" + list).toList());
        Set<String> looked = new HashSet<>();
        Set<String> seen = new TreeSet<>();
        while (!waiting.isEmpty() && looked.size() < CRAWLED) {
            String page = waiting.poll();
            if (looked.add(page)) {
                LINK.matcher(visitor.get(address(page)).body()).results().filter(link -> kinds.contains(link.group(1)) && seen.stream().filter(one -> one.startsWith("hazard/" + link.group(1) + "?")).count() < EACH)
                        .map(MatchResult::group).filter(seen::add).forEach(waiting::add);
            }
        }
        return seen;
    }
}
