package cn.gov.haixi.safety.it.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.sql.SqlLog;
import cn.gov.haixi.safety.platform.Period;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.parameter.NoParameterInForce;
import cn.gov.haixi.safety.registry.parameter.ParameterAlreadyCounted;
import cn.gov.haixi.safety.registry.parameter.ParameterDraft;
import cn.gov.haixi.safety.registry.parameter.ParameterQueries;
import cn.gov.haixi.safety.registry.parameter.ParameterRow;
import cn.gov.haixi.safety.registry.parameter.ParameterValueRefused;
import cn.gov.haixi.safety.registry.parameter.ParameterVersionTaken;
import cn.gov.haixi.safety.registry.parameter.ParameterVersions;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parameters answer for the day of the fact and keep every version. */
@ExtendWith(ArquillianExtension.class)
class ParameterIT {
    private static final As KEEPER = As.account("zhou-banli").may(Permission.REGISTRY_SEE, Permission.PARAMETER_EDIT);
    private static final LocalDate SEED = LocalDate.of(2017, 12, 11);
    private static final LocalDate LATER = LocalDate.of(2024, 10, 11);
    @Inject private Parameters parameters;
    @Inject private ParameterQueries queries;
    @Inject private ParameterVersions versions;

    @Test
    void shouldAnswerForTheDayOfTheFact() {
        String code = parameter("60 D");
        KEEPER.run(() -> versions.add(new ParameterDraft(code, LATER, "90 D", "示例办法(2024)", null)));
        assertThat(parameters.period(code, LATER.minusDays(1)).value()).isEqualTo(Period.parse("60 D"));
        assertThat(parameters.period(code, LATER).value()).isEqualTo(Period.parse("90 D"));
        assertThat(parameters.period(code, LATER).document()).isEqualTo("示例办法(2024)");
        assertThatExceptionOfType(NoParameterInForce.class).isThrownBy(() -> parameters.period(code, SEED.minusDays(1)));
        assertThatExceptionOfType(NoParameterInForce.class).isThrownBy(() -> parameters.text("registry.test.unknown", LATER));
        assertThat(KEEPER.get(() -> queries.versions(code))).extracting(ParameterRow::inForce).containsExactly(true, false);
    }

    @Test
    void shouldCostNothingTheSecondTime() throws Exception {
        String code = parameter("12");
        parameters.integer(code, LATER);
        assertThat(SqlLog.settles(() -> parameters.integer(code, LATER))).as("read from the cache").isTrue();
    }

    @Test
    void shouldWantTheParametersOwnForm() {
        String code = parameter("300.00");
        assertThatExceptionOfType(ParameterValueRefused.class)
                .isThrownBy(() -> KEEPER.run(() -> versions.add(new ParameterDraft(code, LATER, "5 WD", "示例", null))));
        KEEPER.run(() -> versions.add(new ParameterDraft(code, LATER, "500", "示例", null)));
        assertThat(parameters.money(code, LATER).value().toString()).isEqualTo("500.00");
        assertThatExceptionOfType(ParameterVersionTaken.class)
                .isThrownBy(() -> KEEPER.run(() -> versions.add(new ParameterDraft(code, LATER, "600", "示例", null))));
    }

    @Test
    void shouldWithdrawOnlyWhatHasNotCounted() {
        String code = parameter("5 WD");
        UUID counted = KEEPER.get(() -> versions.add(new ParameterDraft(code, LATER, "7 WD", "示例", null)));
        UUID future = KEEPER.get(() -> versions.add(new ParameterDraft(code, LocalDate.of(2099, 1, 1), "9 WD", "示例", null)));
        KEEPER.run(() -> versions.withdraw(future));
        assertThatExceptionOfType(ParameterAlreadyCounted.class).isThrownBy(() -> KEEPER.run(() -> versions.withdraw(counted)));
        assertThat(KEEPER.get(() -> queries.versions(code))).hasSize(2);
    }

    /** As a module's Flyway script would bring it. */
    private static String parameter(String text) {
        String code = "registry.test." + UUID.randomUUID().toString().substring(0, 8);
        Sql.update("insert into registry_parameter (id, code, valid_from, text_value, document, clause) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(), code, java.sql.Date.valueOf(SEED), text, "十项措施(2017)", "M3.5");
        return code;
    }
}
