package cn.gov.haixi.safety.registry.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.platform.Ids;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final UUID OFFICE = Ids.next();
    private static final UUID ONE = Ids.next();
    private static final UUID ANOTHER = Ids.next();
    private final Role clerk = new Role("经办人", Permission.Kind.BUSINESS, Set.of(Permission.TIP_SEE, Permission.TIP_HANDLE));
    private final Role operator = new Role("接线员", Permission.Kind.BUSINESS, Set.of(Permission.TIP_SEE, Permission.TIP_ENTER));
    private final Role security = new Role("安全管理员", Permission.Kind.SECURITY, Set.of(Permission.SECURITY_KEEP));
    private final Role auditor = new Role("审计管理员", Permission.Kind.AUDIT, Set.of(Permission.AUDIT_SEE));
    private final Account account = new Account(new AccountDraft("li-wenjun", "李文军", OFFICE, null), "lwj", "632800/632801/", "one-time", NOW);

    @Test
    void shouldBeginWithoutRightsAndWithAPasswordThatMustBeChanged() {
        assertThat(account.permissions()).isEmpty();
        assertThat(account.passwordKind()).isEqualTo(PasswordKind.ONE_TIME);
        assertThat(account.passwordValidAt(NOW.plus(Duration.ofDays(6)))).isTrue();
        assertThat(account.passwordValidAt(NOW.plus(Duration.ofDays(7)))).isFalse();
    }

    @Test
    void shouldJoinThePermissionsOfItsRoles() {
        account.hold(Set.of(clerk, operator));
        assertThat(account.permissions()).containsExactlyInAnyOrder(Permission.TIP_SEE, Permission.TIP_HANDLE, Permission.TIP_ENTER);
    }

    @Test
    void shouldRefuseAnAdministrationBesideBusinessOrAnother() {
        assertThatThrownBy(() -> account.hold(Set.of(clerk, security))).isInstanceOf(RoleKindsMixed.class);
        assertThatThrownBy(() -> account.hold(Set.of(auditor, security))).isInstanceOf(RoleKindsMixed.class);
        assertThat(account.roles()).isEmpty();
    }

    @Test
    void shouldEndSessionsWithEachChangeOfWhatItMayDo() {
        int stamp = account.stamp();
        account.hold(Set.of(clerk));
        assertThat(account.stamp()).isGreaterThan(stamp);
        stamp = account.stamp();
        account.resetPassword("other", NOW);
        assertThat(account.stamp()).isGreaterThan(stamp);
        stamp = account.stamp();
        account.close();
        assertThat(account.stamp()).isGreaterThan(stamp);
    }

    @Test
    void shouldComeBackWithoutItsRoles() {
        account.hold(Set.of(clerk));
        account.choosePassword("own", NOW);
        account.close();
        account.reopen("one-time-2", NOW);
        assertThat(account.roles()).isEmpty();
        assertThat(account.passwordKind()).isEqualTo(PasswordKind.ONE_TIME);
    }

    @Test
    void shouldRefuseClosingTwiceAndActsOnAClosedAccount() {
        account.close();
        assertThatThrownBy(account::close).isInstanceOf(AccountMoveRefused.class);
        assertThatThrownBy(() -> account.hold(Set.of(clerk))).isInstanceOf(AccountClosed.class);
        assertThatThrownBy(() -> account.resetPassword("x", NOW)).isInstanceOf(AccountClosed.class);
    }

    @Test
    void shouldLoseItsPersonAndMailWithItsOwner() {
        account.link(new PersonId(ONE));
        account.mailTo("li@example.com");
        assertThat(account.linked()).isEqualTo(new PersonId(ONE));
        account.close();
        assertThat(account.linked()).isNull();
        assertThat(account.mail()).isNull();
        assertThatThrownBy(() -> account.link(new PersonId(ONE))).isInstanceOf(AccountClosed.class);
        assertThatThrownBy(() -> account.mailTo("li@example.com")).isInstanceOf(AccountClosed.class);
    }

    @Test
    void shouldHaveNoMailWhenTheAddressIsEmpty() {
        account.mailTo("");
        assertThat(account.mail()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"li@example.com, true", "li.wen-jun+duty@mail.hx.example.com, true", "'', true", "li, false", "li@example, false", "@example.com, false",
        "li@-example.com, false", "李@example.com, false", "a@example.com b@example.com, false", "Li <li@example.com>, false", "li@example.com., false"})
    void shouldKnowAMailAddress(String text, boolean right) { assertThat(text.matches(Account.MAIL_SHAPE)).isEqualTo(right); }

    @Test
    void shouldRefuseALineBreakInAMailAddress() { assertThat("li@example.com\nbcc:x@example.com".matches(Account.MAIL_SHAPE)).isFalse(); }

    @Test
    void shouldRememberTheFiveLatestPasswordsAndNoOneTimeOne() {
        for (int i = 1; i <= 7; i++) {
            account.choosePassword("own-" + i, NOW.plusSeconds(i));
        }
        assertThat(account.rememberedHashes()).containsExactly("own-7", "own-6", "own-5", "own-4", "own-3");
    }

    @Test
    void shouldResetAPasswordOfBusinessByOneAdministratorAndOfAnAdministratorByTwo() {
        account.hold(Set.of(clerk));
        assertThat(account.resetAgreed(ONE, NOW)).isTrue();
        account.hold(Set.of(security));
        assertThat(account.resetAgreed(ONE, NOW)).isFalse();
        assertThat(account.resetAgreed(ONE, NOW)).isFalse();
        assertThat(account.resetAgreed(ANOTHER, NOW.plus(Duration.ofHours(25)))).isFalse();
        assertThat(account.resetAgreed(ONE, NOW.plus(Duration.ofHours(26)))).isTrue();
    }

    @Test
    void shouldBeSeenOnlyFromItsOwnRegionOrOwner() {
        assertThat(account.visibleIn(Scope.region("632800/", ANOTHER))).isTrue();
        assertThat(account.visibleIn(Scope.region("632800/632802/", ANOTHER))).isFalse();
        assertThat(account.visibleIn(Scope.organisation("632800/632801/", OFFICE))).isTrue();
        assertThat(account.visibleIn(Scope.organisation("632800/632801/", ANOTHER))).isFalse();
        assertThat(account.visibleIn(Scope.enterprise("632800/632801/", ANOTHER))).isFalse();
    }

    @Test
    void shouldRefuseARoleWithPermissionsOfAnotherKindOrNone() {
        assertThatThrownBy(() -> new Role("错", Permission.Kind.BUSINESS, Set.of(Permission.TIP_SEE, Permission.SECURITY_KEEP)))
                .isInstanceOf(RolePermissionsRefused.class);
        assertThatThrownBy(() -> clerk.define("空", Set.of())).isInstanceOf(RolePermissionsRefused.class);
    }
}
