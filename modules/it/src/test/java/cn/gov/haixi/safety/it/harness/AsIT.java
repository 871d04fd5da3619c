package cn.gov.haixi.safety.it.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.NotSignedIn;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tests' own way of signing in is seen by the container and by {@link Caller} like a real one. */
@ExtendWith(ArquillianExtension.class)
class AsIT {
    @Inject private Guarded guarded;
    @Inject private Caller caller;

    /** A service like any other. */
    @Stateless
    @RolesAllowed(Permission.TIP_SEE)
    public static class Guarded {
        @Inject private Caller caller;

        public String whoSees() { return caller.account(); }

        @RolesAllowed(Permission.TIP_HANDLE)
        public String whoHandles() { return caller.account(); }
    }

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
    void shouldForgetTheAccountAfterwards() {
        As.account("geermu-banli").run(() -> assertThat(caller.signedIn()).isTrue());
        As.nobody().run(() -> assertThat(caller.signedIn()).isFalse());
    }
}
