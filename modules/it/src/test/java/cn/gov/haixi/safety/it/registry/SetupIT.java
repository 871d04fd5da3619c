package cn.gov.haixi.safety.it.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.account.AccountId;
import cn.gov.haixi.safety.registry.account.AdministratorsAlike;
import cn.gov.haixi.safety.registry.account.FirstAdministrator;
import cn.gov.haixi.safety.registry.account.FirstStart;
import cn.gov.haixi.safety.registry.account.PasswordRefused;
import cn.gov.haixi.safety.registry.account.Setup;
import cn.gov.haixi.safety.registry.account.SetupDraft;
import cn.gov.haixi.safety.registry.account.SetupRefused;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first three accounts of an empty platform. The demo's database is taken for an empty one meanwhile. */
@ExtendWith(ArquillianExtension.class)
class SetupIT {
    private static final String SOURCE = "192.0.2.7";
    @Inject private FirstStart firstStart;
    @Inject private Setup setup;
    @Inject private Caller caller;
    @Inject private AccountFixture fixture;

    @BeforeEach
    void open() {
        AccountFixture.forgetAttempts();
        Sql.update("update registry_setup set state = 'OPEN', code_hash = null, code_expires_at = null");
    }

    @AfterEach
    void close() {
        Sql.update("update registry_setup set state = 'DEMO', code_hash = null, code_expires_at = null");
        AccountFixture.forgetAttempts();
    }

    @Test
    void shouldMakeTheThreeAdministratorsOnce() {
        String code = newCode();
        SetupDraft three = draft();
        assertThatThrownBy(() -> perform("wrong-code", three)).isInstanceOf(SetupRefused.class);
        perform(code, three);
        assertThat(As.account(three.system().name()).get(caller::permissions)).containsExactly(Permission.SYSTEM_KEEP);
        assertThat(As.account(three.security().name()).get(caller::permissions)).containsExactly(Permission.SECURITY_KEEP);
        assertThat(As.account(three.audit().name()).get(caller::permissions)).containsExactly(Permission.AUDIT_SEE);
        assertThat(As.account(three.audit().name()).get(() -> caller.scope().regionPath())).isEqualTo("632800/");
        assertThatThrownBy(() -> perform(code, draft())).isInstanceOf(SetupRefused.class);
        assertThat(As.nobody().get(firstStart::newCode)).isEmpty();
        for (FirstAdministrator person : new FirstAdministrator[] {three.system(), three.security(), three.audit()}) {
            fixture.retire(new AccountId(As.account(person.name()).get(caller::accountId)));
        }
    }

    @Test
    void shouldKeepOnlyTheHashOfTheCode() {
        String code = newCode();
        assertThat(Sql.dump()).noneMatch(line -> line.contains(code));
    }

    @Test
    void shouldTakeOnlyTheCodePrintedLast() {
        String first = newCode();
        newCode();
        assertThatThrownBy(() -> perform(first, draft())).isInstanceOf(SetupRefused.class);
    }

    @Test
    void shouldRefuseACodeThatIsTooOld() {
        String code = newCode();
        Sql.update("update registry_setup set code_expires_at = ?", Timestamp.from(Instant.now().minusSeconds(1)));
        assertThatThrownBy(() -> perform(code, draft())).isInstanceOf(SetupRefused.class);
    }

    @Test
    void shouldRefuseOnePersonForTwoOfficesAndAWeakPassword() {
        String code = newCode();
        SetupDraft three = draft();
        var twice = new SetupDraft(three.office(), three.system(), three.system(), three.audit());
        assertThatThrownBy(() -> perform(code, twice)).isInstanceOf(AdministratorsAlike.class);
        var weak = new SetupDraft(three.office(), new FirstAdministrator(three.system().name(), "甲", "123"), three.security(), three.audit());
        assertThatThrownBy(() -> perform(code, weak)).isInstanceOf(PasswordRefused.class);
        assertThat(As.nobody().get(firstStart::pending)).isTrue();
    }

    @Test
    void shouldShowNoSuchPageOnceItIsDone() {
        assertThat(new SignedInVisitor().get("setup").statusCode()).isEqualTo(200);
        close();
        assertThat(new SignedInVisitor().get("setup").statusCode()).isEqualTo(404);
    }

    private String newCode() { return As.nobody().get(() -> firstStart.newCode().orElseThrow()); }

    private void perform(String code, SetupDraft draft) { As.nobody().run(() -> setup.perform(code, draft, SOURCE)); }

    private static SetupDraft draft() {
        return new SetupDraft("海西州安全生产委员会办公室", person("甲"), person("乙"), person("丙"));
    }

    private static FirstAdministrator person(String name) {
        String account = AccountFixture.newName();
        return new FirstAdministrator(account, name, "Qaidam-" + name + "-4768-yan");
    }
}
