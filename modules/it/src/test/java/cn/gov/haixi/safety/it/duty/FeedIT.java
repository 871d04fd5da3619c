package cn.gov.haixi.safety.it.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.feed.Feeds;
import cn.gov.haixi.safety.duty.obligation.ObligationFilter;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Http;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.account.AccountDraft;
import cn.gov.haixi.safety.registry.account.Accounts;
import cn.gov.haixi.safety.registry.account.Grants;
import cn.gov.haixi.safety.registry.account.OneTimePassword;
import cn.gov.haixi.safety.registry.account.RoleId;
import cn.gov.haixi.safety.registry.account.RoleQueries;
import cn.gov.haixi.safety.registry.account.RoleRow;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.person.People;
import cn.gov.haixi.safety.registry.person.PersonDraft;
import cn.gov.haixi.safety.registry.person.PersonId;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A calendar under a secret address: exactly what its owner owes, to whoever has the address, for as long as the owner may see it. */
@ExtendWith(ArquillianExtension.class)
class FeedIT {
    private static final URI WEB = URI.create("http://localhost:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0)) + "/safety/");
    private static final Pattern UID = Pattern.compile("UID:([-0-9a-f]{36})@safety");
    private static final As SYSTEM = As.account("xitong");
    private static final As SECURITY = As.account("anquan");
    private static final As CLERK = As.account("zhou-banli").may(Permission.REGISTRY_SEE, Permission.REGISTRY_EDIT);
    private static final String WRITER = "述职人员";
    private static int number;
    private final Http visitor = Http.visitor();
    @Inject private Feeds feeds;
    @Inject private ObligationQueries queries;
    @Inject private Accounts accounts;
    @Inject private Grants grants;
    @Inject private RoleQueries roles;
    @Inject private OrganisationQueries organisations;
    @Inject private People people;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Test
    void shouldShowExactlyWhatTheOwnerOwes() {
        OrganisationRow bureau = unit("632801", "公安局");
        String token = made(opened(bureau));
        HttpResponse<String> answer = get(token);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, max-age=3600");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(uids(answer.body())).isNotEmpty().isEqualTo(ofDesk(bureau));
        String calendar = answer.body().replaceAll("\r\n[ \t]", "");
        assertThat(calendar).contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:" + LocalDate.now(clock).getYear() + "1231", "履行】M1.6 ", "格尔木市公安局 局长", "TRANSP:TRANSPARENT",
                "/safety/duty/obligation?id=").doesNotContain("(示例)");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        var again = visitor.send(Http.request(address(token)).header("If-None-Match", tag).GET().build());
        assertThat(again.statusCode()).isEqualTo(304);
    }

    /** A post in another house than the account's own. */
    @Test
    void shouldShowThePostsOfItsPersonBesidesTheDeskOfItsHouse() {
        Set<String> own = As.account("geermu-fenguan").get(() -> queries.mine(caller.scope())).stream().filter(row -> !row.due().isBefore(LocalDate.now(clock).minusDays(30)))
                .map(row -> row.id().value().toString()).collect(Collectors.toSet());
        String token = As.account("geermu-fenguan").get(() -> feeds.make(Messages.CHINESE)).value();
        assertThat(own).isNotEmpty();
        assertThat(uids(get(token).body())).containsAll(own);
        As.account("geermu-fenguan").run(feeds::remove);
        assertThat(get(token).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldSpeakTheLanguageThatItWasMadeIn() {
        OneTimePassword account = opened(unit("632801", "教育局"));
        String token = As.account(account.name()).get(() -> feeds.make(java.util.Locale.ENGLISH)).value();
        assertThat(get(token).body()).contains("SUMMARY:[Open] M1.6 ", "X-WR-CALNAME:Work-safety duties");
    }

    @Test
    void shouldAnswerAnUnknownAddressWithNothing() {
        for (String token : List.of("A".repeat(43), "x", "..", "A".repeat(500))) {
            assertThat(get(token).statusCode()).as(token).isEqualTo(404);
        }
        assertThat(visitor.get(WEB.resolve("feed/")).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldEndTheFormerAddressWhenItIsRenewedOrRemoved() {
        OneTimePassword account = opened(unit("632801", "财政局"));
        String former = made(account);
        String present = made(account);
        assertThat(get(former).statusCode()).isEqualTo(404);
        assertThat(get(present).statusCode()).isEqualTo(200);
        As.account(account.name()).run(feeds::remove);
        assertThat(get(present).statusCode()).isEqualTo(404);
        assertThat(Sql.strings("select act from platform_audit where subject_id = ?", account.account().value()))
                .contains("duty.feed.audit.made", "duty.feed.audit.renewed", "duty.feed.audit.removed");
    }

    @Test
    void shouldEndWithTheAccountAndNotComeBackWithIt() {
        OneTimePassword account = opened(unit("632801", "水利局"));
        String token = made(account);
        SYSTEM.run(() -> accounts.close(account.account()));
        assertThat(get(token).statusCode()).isEqualTo(404);
        SYSTEM.run(() -> accounts.reopen(account.account()));
        SECURITY.run(() -> grants.give(account.account(), roles(WRITER)));
        assertThat(get(token).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldEndWhenThePermissionIsTakenBack() {
        OneTimePassword account = opened(unit("632801", "农牧局"));
        String token = made(account);
        SECURITY.run(() -> grants.give(account.account(), roles("核查人员")));
        assertThat(get(token).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldEndWhenThePersonHasLeft() {
        OrganisationRow bureau = unit("632801", "自然资源局");
        OneTimePassword account = opened(bureau);
        PersonId person = CLERK.get(() -> people.enter(new PersonDraft("离任人员(示例)", bureau.id(), null, LocalDate.of(2024, 1, 1))));
        SYSTEM.run(() -> accounts.link(account.account(), person, null));
        String token = made(account);
        assertThat(get(token).statusCode()).isEqualTo(200);
        CLERK.run(() -> people.leave(person, LocalDate.now(clock)));
        assertThat(get(token).statusCode()).as("on the last day").isEqualTo(200);
        Sql.update("update registry_person set valid_to = ? where id = ?", LocalDate.now(clock).minusDays(1), person.value());
        assertThat(get(token).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldKeepTheSecretInNoTableAndNoLog() throws IOException {
        String token = made(opened(unit("632801", "交通运输局")));
        assertThat(get(token).statusCode()).isEqualTo(200);
        assertThat(Sql.dump()).noneMatch(line -> line.contains(token));
        Path logs = Path.of(System.getProperty("jboss.server.log.dir"));
        Path accesses = logs.resolve("access_log.log");
        String log = "";
        Instant patience = Instant.now().plusSeconds(20);
        String mark = "/safety/it-feed-" + number;
        visitor.get(URI.create("http://localhost:" + WEB.getPort() + mark));
        while (!log.contains(mark) && Instant.now().isBefore(patience)) {
            // The file begins with the first request that is logged.
            log = Files.exists(accesses) ? Files.readString(accesses, StandardCharsets.ISO_8859_1) : "";
        }
        assertThat(log).contains(mark).doesNotContain(token).doesNotContain("/safety/feed/");
        assertThat(Files.readString(logs.resolve("server.log"))).doesNotContain(token);
    }

    @Test
    void shouldBeMadeByThoseAloneWhoSeeObligations() {
        assertThatThrownBy(() -> As.account("geermu-heshi").get(() -> feeds.make(Messages.CHINESE))).isInstanceOf(EJBAccessException.class);
    }

    private Set<String> ofDesk(OrganisationRow body) {
        LocalDate today = LocalDate.now(clock);
        ObligationFilter filter = new ObligationFilter(null, body.id().value(), null, null, null, false, today.minusDays(30), today.plusDays(400), null, null);
        Page<ObligationRow> rows = As.account("zhou-banli").get(() -> queries.find(caller.scope(), filter, ObligationFilter.Sort.DUE, new PageRange(0, PageRange.MOST)));
        return rows.rows().stream().map(row -> row.id().value().toString()).collect(Collectors.toSet());
    }

    private static Set<String> uids(String calendar) { return UID.matcher(calendar).results().map(found -> found.group(1)).collect(Collectors.toSet()); }

    private HttpResponse<String> get(String token) { return visitor.get(address(token)); }

    private static URI address(String token) { return WEB.resolve("feed/" + token + ".ics"); }

    private String made(OneTimePassword account) { return As.account(account.name()).get(() -> feeds.make(Messages.CHINESE)).value(); }

    /** Of a member unit that exists in the demo. */
    private OrganisationRow unit(String region, String name) {
        return organisations.inRegion(region, OrganisationKind.MEMBER_UNIT).stream().filter(unit -> unit.name().endsWith(name)).findFirst().orElseThrow();
    }

    private OneTimePassword opened(OrganisationRow body) {
        OneTimePassword account = SYSTEM.get(() -> accounts.open(new AccountDraft("f-" + Long.toString(System.nanoTime(), 36) + number++, "订阅人员", body.id().value(), null)));
        SECURITY.run(() -> grants.give(account.account(), roles(WRITER)));
        return account;
    }

    private Set<RoleId> roles(String name) {
        return SECURITY.get(roles::all).stream().filter(role -> role.name().equals(name)).map(RoleRow::id).collect(Collectors.toSet());
    }
}
