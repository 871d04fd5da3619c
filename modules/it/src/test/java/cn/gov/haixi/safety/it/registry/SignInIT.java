package cn.gov.haixi.safety.it.registry;

import static cn.gov.haixi.safety.it.registry.AccountFixture.SECURITY;
import static cn.gov.haixi.safety.it.registry.AccountFixture.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.account.Accounts;
import cn.gov.haixi.safety.registry.account.Grants;
import cn.gov.haixi.safety.registry.account.OneTimePassword;
import cn.gov.haixi.safety.registry.account.RoleDraft;
import cn.gov.haixi.safety.registry.account.Roles;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in through real HTTP: who gets in, who is slowed down, and when a session ends. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {
    private static final String CLERK = "安委办经办人";
    @Inject private Accounts accounts;
    @Inject private Grants grants;
    @Inject private Roles roles;
    @Inject private AccountFixture fixture;
    private final SignedInVisitor visitor = new SignedInVisitor();

    @BeforeEach
    @AfterEach
    void forget() { AccountFixture.forgetAttempts(); }

    @Test
    void shouldGiveANewSessionIdWithEachSignIn() {
        OneTimePassword one = fixture.working(CLERK);
        OneTimePassword other = fixture.working(CLERK);
        String first = SignedInVisitor.session(visitor.signIn(one.name(), one.password())).orElseThrow();
        String second = SignedInVisitor.session(visitor.signIn(other.name(), other.password())).orElseThrow();
        assertThat(second).isNotEqualTo(first).contains("HttpOnly");
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void shouldLetAOneTimePasswordOpenOnlyThePasswordPage() {
        OneTimePassword account = fixture.holding(CLERK);
        visitor.signIn(account.name(), account.password());
        assertThat(visitor.get("").uri().getPath()).endsWith("/password");
        assertThat(visitor.choosePassword(account.password(), "short").uri().getPath()).endsWith("/password");
        assertThat(visitor.get("").uri().getPath()).endsWith("/password");
        visitor.choosePassword(account.password(), "Kunlun-shan-4768m");
        assertThat(visitor.get("").uri().getPath()).doesNotEndWith("/password").doesNotEndWith("/login");
    }

    @Test
    void shouldRefuseAOneTimePasswordAfterAWeek() {
        OneTimePassword account = fixture.holding(CLERK);
        Sql.update("update registry_account set password_set_at = ? where id = ?", Timestamp.from(Instant.now().minusSeconds(8 * 86400)), account.account().value());
        visitor.signIn(account.name(), account.password());
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void shouldAnswerAlikeAndAsLateForUnknownNames() {
        OneTimePassword account = fixture.working(CLERK);
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            String wrong = "wrong-password-" + i;
            HttpResponse<String> right = timed(known, () -> visitor.signIn(account.name(), wrong));
            HttpResponse<String> stranger = timed(unknown, () -> visitor.signIn("nobody-of-that-name", wrong));
            assertThat(stranger.statusCode()).isEqualTo(right.statusCode());
            assertThat(said(stranger)).isEqualTo(said(right)).isNotEmpty();
            AccountFixture.forgetAttempts();
        }
        double ratio = (double) median(known) / median(unknown);
        assertThat(ratio).as("time for a known name against an unknown one").isBetween(0.6, 1.7);
    }

    @Test
    void shouldSlowDownGuessingAndForgetItAfterTheWait() {
        OneTimePassword account = fixture.working(CLERK);
        Sql.update("delete from registry_sign_in where account_id = ?", account.account().value());
        for (int i = 0; i < 6; i++) {
            visitor.signIn(account.name(), "wrong-password");
        }
        visitor.signIn(account.name(), account.password());
        assertThat(visitor.isSignedIn()).isFalse();
        Sql.update("update registry_throttle set last_at = ?", Timestamp.from(Instant.now().minusSeconds(30)));
        visitor.signIn(account.name(), account.password());
        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(Sql.number("select count(*) from registry_throttle where attempts > 0 and subject like ?", "%" + account.name() + "%")).isZero();
    }

    @Test
    void shouldSlowDownManyGuessesAtOnceAlike() {
        OneTimePassword account = fixture.working(CLERK);
        long before = Sql.number("select count(*) from registry_sign_in where account_id = ? and outcome = 'FAILED'", account.account().value());
        List<Thread> guessers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Thread guesser = new Thread(() -> new SignedInVisitor().signIn(account.name(), "wrong-password"));
            guessers.add(guesser);
            guesser.start();
        }
        guessers.forEach(SignInIT::join);
        long heard = Sql.number("select count(*) from registry_sign_in where account_id = ? and outcome = 'FAILED'", account.account().value()) - before;
        assertThat(heard).as("guesses that were compared at all").isLessThanOrEqualTo(5);
    }

    @Test
    void shouldNotLetStrangersLockTheOwnerOut() {
        OneTimePassword account = fixture.working(CLERK);
        Sql.update("delete from registry_throttle where subject = ?", "account:" + account.name());
        Sql.update("insert into registry_throttle (subject, attempts, last_at) values (?, 1000, ?)", "account:" + account.name(), Timestamp.from(Instant.now()));
        visitor.signIn(account.name(), account.password());
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void shouldEndTheSessionsOfAnAccountThatIsClosed() {
        OneTimePassword account = fixture.working(CLERK);
        visitor.signIn(account.name(), account.password());
        assertThat(visitor.isSignedIn()).isTrue();
        SYSTEM.run(() -> accounts.close(account.account()));
        assertThat(visitor.isSignedIn()).isFalse();
        visitor.signIn(account.name(), account.password());
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void shouldEndTheSessionsOfAnAccountWhoseRolesChange() {
        OneTimePassword account = fixture.working(CLERK);
        visitor.signIn(account.name(), account.password());
        SECURITY.run(() -> grants.give(account.account(), fixture.ids("领导")));
        assertThat(visitor.isSignedIn()).isFalse();
        visitor.signIn(account.name(), account.password());
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void shouldEndTheSessionsOfThoseWhoseRoleIsChanged() {
        String name = "试用角色" + AccountFixture.newName();
        var role = SECURITY.get(() -> roles.define(new RoleDraft(name, Permission.Kind.BUSINESS, Set.of(Permission.TIP_SEE))));
        OneTimePassword account = fixture.working(name);
        visitor.signIn(account.name(), account.password());
        SECURITY.run(() -> roles.change(role, new RoleDraft(name, Permission.Kind.BUSINESS, Set.of(Permission.TIP_SEE, Permission.TIP_ENTER))));
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void shouldEndOtherSessionsWhenThePasswordChanges() {
        OneTimePassword account = fixture.working(CLERK);
        SignedInVisitor elsewhere = new SignedInVisitor();
        elsewhere.signIn(account.name(), account.password());
        visitor.signIn(account.name(), account.password());
        visitor.choosePassword(account.password(), "Kunlun-shan-4768m");
        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(elsewhere.isSignedIn()).isFalse();
    }

    @Test
    void shouldRefuseAPasswordUsedBefore() {
        OneTimePassword account = fixture.working(CLERK);
        visitor.signIn(account.name(), account.password());
        visitor.choosePassword(account.password(), "Kunlun-shan-4768m");
        visitor.choosePassword("Kunlun-shan-4768m", account.password());
        SignedInVisitor again = new SignedInVisitor();
        again.signIn(account.name(), account.password());
        assertThat(again.isSignedIn()).isFalse();
    }

    @Test
    void shouldNotFollowAnAddressElsewhere() {
        OneTimePassword account = fixture.working(CLERK);
        for (String next : List.of("https://example.com/", "//example.com/", "/portal/", "/safety//example.com", "/safety/..%2F..%2Fportal", "/safety/\\example.com")) {
            assertThat(new SignedInVisitor().signIn(account.name(), account.password(), next).uri().getHost()).isEqualTo("localhost");
        }
    }

    private interface Attempt { HttpResponse<String> make(); }

    private static HttpResponse<String> timed(List<Long> times, Attempt attempt) {
        long start = System.nanoTime();
        HttpResponse<String> answer = attempt.make();
        times.add(System.nanoTime() - start);
        return answer;
    }

    /** The sentence above the form; the rest of the page holds a nonce. */
    private static String said(HttpResponse<String> answer) {
        int start = answer.body().indexOf("class=\"refusals\"");
        return start < 0 ? "" : answer.body().substring(start, answer.body().indexOf("</ul>", start));
    }

    private static long median(List<Long> times) { return times.stream().sorted().toList().get(times.size() / 2); }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
