package cn.gov.haixi.safety.it.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.it.sql.SqlLog;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.NotSignedIn;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tests' own way of signing in is seen by the container and by {@link Caller} like a real one. */
@ExtendWith(ArquillianExtension.class)
class AsIT {
    @Inject private Guarded guarded;
    @Inject private Caller caller;

    @Test
    void shouldAllowAndShowTheAccount() {
        assertThat(As.account("geermu-banli").get(guarded::whoHandles)).isEqualTo("geermu-banli");
    }

    @Test
    void shouldDenyWhatIsNotGranted() {
        As onlySees = As.account("geermu-banli").may(Permission.TIP_SEE);
        assertThat(onlySees.get(guarded::whoSees)).isEqualTo("geermu-banli");
        assertThatThrownBy(() -> onlySees.get(guarded::whoHandles)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void shouldDenyNobody() {
        assertThatThrownBy(() -> As.nobody().get(guarded::whoSees)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.nobody().get(caller::account)).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void shouldShowThePermissionsOfTheAccount() {
        assertThat(As.account("shenji").get(caller::permissions)).containsExactly(Permission.AUDIT_SEE);
    }

    @Test
    void shouldCountTheStatementsOfACall() throws Exception {
        assertThat(SqlLog.of(() -> As.account("geermu-banli").get(guarded::whoSees))).isNotEmpty().allMatch(sql -> sql.contains("registry_"));
        assertThat(SqlLog.of(() -> "no database")).isEmpty();
    }

    @Test
    void shouldRunTogetherAsDifferentPeople() {
        var outcomes = Together.run(() -> As.account("geermu-banli").get(guarded::whoSees), () -> As.account("delingha-banli").get(guarded::whoSees),
                () -> As.nobody().get(guarded::whoSees));
        assertThat(outcomes).extracting(Together.Outcome::answer).containsExactly("geermu-banli", "delingha-banli", null);
        assertThat(outcomes.get(2).thrown()).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void shouldForgetTheAccountAfterwards() {
        As.account("geermu-banli").run(() -> assertThat(caller.signedIn()).isTrue());
        As.nobody().run(() -> assertThat(caller.signedIn()).isFalse());
    }
}
