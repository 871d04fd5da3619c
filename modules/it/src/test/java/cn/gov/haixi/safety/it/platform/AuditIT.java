package cn.gov.haixi.safety.it.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.reporting.TipFixture;
import cn.gov.haixi.safety.platform.audit.AuditQueries;
import cn.gov.haixi.safety.platform.audit.AuditVerdict;
import cn.gov.haixi.safety.platform.audit.Sealing;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The audit chain in the database: whole as written, and broken by whatever is changed past it. Each test mends what it broke. */
@ExtendWith(ArquillianExtension.class)
class AuditIT {
    private static final As AUDITOR = As.account("shenji");
    private static final String ACT = "reporting.tip.audit.accepted";

    @Inject private TipFixture fixture;
    @Inject private AuditQueries queries;
    @Inject private Sealing sealing;
    private UUID tip;

    @BeforeEach
    void actAndSeal() {
        tip = fixture.accepted().id().value();
        sealing.seal();
        awaitSeal();
    }

    @Test
    void shouldBeWholeAndGrowByEachAct() {
        AuditVerdict before = verify();
        assertThat(before.fault()).isEmpty();
        fixture.accepted();
        sealing.seal();
        assertThat(verify().sealed()).isGreaterThan(before.sealed());
    }

    @Test
    void shouldSeeAnEntryThatWasChanged() {
        Sql.update("update platform_audit set actor_name = concat(actor_name, '某') where subject_id = ? and act = ?", tip, ACT);
        try {
            assertThat(verify().fault()).get().extracting(AuditVerdict.Fault::kind).isEqualTo(AuditVerdict.Kind.ENTRY_CHANGED);
        } finally {
            Sql.update("update platform_audit set actor_name = substring(actor_name, 1, char_length(actor_name) - 1) where subject_id = ? and act = ?", tip, ACT);
        }
        assertThat(verify().fault()).isEmpty();
    }

    @Test
    void shouldSeeASealThatWasChanged() {
        String seal = Sql.strings("select s.hash from platform_audit_seal s join platform_audit a on a.id = s.entry_id where a.subject_id = ?", tip).iterator().next();
        Sql.update("update platform_audit_seal set hash = ? where hash = ?", "0".repeat(64), seal);
        try {
            assertThat(verify().whole()).isFalse();
        } finally {
            Sql.update("update platform_audit_seal set hash = ? where hash = ?", seal, "0".repeat(64));
        }
        assertThat(verify().fault()).isEmpty();
    }

    @Test
    void shouldBeReadByTheAuditAdministratorAlone() {
        for (String other : new String[] {"xitong", "anquan", "zhou-zhuren"}) {
            assertThatThrownBy(() -> As.account(other).run(queries::verify)).isInstanceOf(EJBAccessException.class);
        }
    }

    /** The job of the same name may hold the lock just now: what it has begun it also ends. */
    private void awaitSeal() {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (waiting() > 0 && System.nanoTime() < deadline) {
            sealing.seal();
        }
        assertThat(waiting()).isZero();
    }

    private long waiting() {
        return Sql.number("select count(*) from platform_audit a where a.subject_id = ? and not exists (select 1 from platform_audit_seal s where s.entry_id = a.id)", tip);
    }

    private AuditVerdict verify() { return AUDITOR.get(queries::verify); }
}
