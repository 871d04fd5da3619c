package cn.gov.haixi.safety.it.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.it.sql.SqlLog;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import cn.gov.haixi.safety.registry.enterprise.ContactDraft;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseFilter;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseMove;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseNotFound;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseState;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseStepRow;
import cn.gov.haixi.safety.registry.enterprise.Enterprises;
import cn.gov.haixi.safety.registry.enterprise.OutsideScope;
import cn.gov.haixi.safety.registry.enterprise.UsccAlreadyEntered;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The register of enterprises: entered once, found by name, code or initials, seen in its region only, changed with a history. */
@ExtendWith(ArquillianExtension.class)
class EnterpriseIT {
    private static final As GOLMUD = As.account("geermu-banli").may(Permission.REGISTRY_SEE, Permission.REGISTRY_EDIT);
    private static final As DELINGHA = As.account("delingha-banli").may(Permission.REGISTRY_SEE, Permission.REGISTRY_EDIT);
    @Inject private Enterprises enterprises;
    @Inject private EnterpriseQueries queries;
    @Inject private Caller caller;

    @Test
    void shouldBeFoundByAnyOfNameCodeAndInitials() {
        var draft = EnterpriseFixture.named("格尔木市察尔汗䶮盛LNG厂重工有限公司");
        GOLMUD.run(() -> enterprises.enter(draft));
        for (String typed : List.of("䶮盛", draft.uscc(), draft.uscc().substring(0, 12).toLowerCase(java.util.Locale.ROOT), "gemsceh", "cehyslng", "lngc")) {
            assertThat(found(typed)).as(typed).contains(draft.name());
        }
        assertThat(found("重_工")).isEmpty();
        assertThat(found("%")).isEmpty();
    }

    @Test
    void shouldFollowACorrectedName() {
        var draft = EnterpriseFixture.named("昆昆昆旧名");
        EnterpriseId id = GOLMUD.get(() -> enterprises.enter(draft));
        var renamed = new cn.gov.haixi.safety.registry.enterprise.EnterpriseDraft(draft.uscc(), "仑仑仑新名", "632801", "1030", null, true, null, null, null);
        GOLMUD.run(() -> enterprises.correct(id, 0, renamed));
        assertThat(found("kkkjm")).isEmpty();
        assertThat(found("lllxm")).containsExactly("仑仑仑新名");
        var steps = GOLMUD.get(() -> queries.open(caller.scope(), id)).steps();
        assertThat(steps).extracting(EnterpriseStepRow::move).containsExactlyInAnyOrder(EnterpriseMove.ENTERED, EnterpriseMove.NAME, EnterpriseMove.KEY);
        assertThat(steps).extracting(EnterpriseStepRow::organisationName).allMatch(name -> name.startsWith("格尔木市"));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> GOLMUD.run(() -> enterprises.correct(id, 0, draft)));
    }

    @Test
    void shouldBeAsAbsentForAnotherCountyAsOneThatNeverWas() {
        EnterpriseId id = GOLMUD.get(() -> enterprises.enter(EnterpriseFixture.named("测试邻县")));
        for (EnterpriseId absent : List.of(id, new EnterpriseId(UUID.randomUUID()))) {
            assertThatExceptionOfType(EnterpriseNotFound.class).isThrownBy(() -> DELINGHA.run(() -> queries.open(caller.scope(), absent)));
            assertThatExceptionOfType(EnterpriseNotFound.class)
                    .isThrownBy(() -> DELINGHA.run(() -> enterprises.move(absent, EnterpriseState.CLOSED, "越权")));
        }
        assertThat(DELINGHA.get(() -> queries.suggest(caller.scope(), "测试邻县"))).isEmpty();
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> DELINGHA.run(() -> enterprises.enter(EnterpriseFixture.named("测试越界"))));
    }

    @Test
    void shouldNeedThePermission() {
        assertThatThrownBy(() -> As.account("geermu-banli").may(Permission.REGISTRY_SEE).run(() -> enterprises.enter(EnterpriseFixture.named("无权"))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.nobody().run(() -> queries.suggest(null, "盐"))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void shouldEnterACodeOnceEvenWhenTwoDoItAtOnce() {
        var draft = EnterpriseFixture.named("测试同时");
        var outcomes = Together.run(() -> GOLMUD.get(() -> enterprises.enter(draft)), () -> GOLMUD.get(() -> enterprises.enter(draft)));
        assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.succeeded()).extracting(Together.Outcome::thrown)
                .allSatisfy(thrown -> assertThat(thrown).isInstanceOf(UsccAlreadyEntered.class));
    }

    @Test
    void shouldKeepTelephonesMaskedAndWriteDownWhoLooks() {
        EnterpriseId id = GOLMUD.get(() -> enterprises.enter(EnterpriseFixture.named("测试联系人"), List.of(new ContactDraft("张三", "安全总监", "13912345678"))));
        var contact = GOLMUD.get(() -> queries.open(caller.scope(), id)).contacts().get(0);
        assertThat(contact.phone()).isEqualTo("139****5678");
        assertThat(GOLMUD.get(() -> enterprises.revealPhone(id, contact.id()))).isEqualTo("13912345678");
        assertThat(Sql.dump()).anyMatch(line -> line.contains("registry.enterprise.audit.phone-revealed") && line.contains("李文军"));
        assertThat(GOLMUD.get(() -> queries.open(caller.scope(), id)).toString()).doesNotContain("13912345678");
    }

    @Test
    void shouldAnswerBadInputPlainly() {
        String long10Mb = "盐".repeat(10_000_000);
        assertThat(found("\u0000")).isNotNull();
        assertThat(found(long10Mb)).isEmpty();
        assertThat(found("😀")).isEmpty();
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> GOLMUD.run(() -> enterprises.enter(EnterpriseFixture.named(long10Mb))));
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> GOLMUD.run(() -> enterprises.enter(EnterpriseFixture.named(" "))));
        EnterpriseId rare = GOLMUD.get(() -> enterprises.enter(EnterpriseFixture.named("𠮷䶮😀\u0000商店")));
        assertThat(GOLMUD.get(() -> queries.open(caller.scope(), rare)).facts().name()).isEqualTo("𠮷䶮😀商店");
        assertThat(found("𠮷䶮")).containsExactly("𠮷䶮😀商店");
        var huge = new PageRange(Integer.MAX_VALUE, 1_000_000_000);
        assertThat(GOLMUD.get(() -> queries.find(caller.scope(), EnterpriseFilter.ALL, EnterpriseFilter.Sort.NAME, huge)).rows()).isEmpty();
    }

    @Test
    void shouldCostFewStatements() throws Exception {
        EnterpriseId id = GOLMUD.get(() -> enterprises.enter(EnterpriseFixture.at("94.9", "36.4")));
        assertThat(SqlLog.of(() -> GOLMUD.get(() -> queries.find(caller.scope(), EnterpriseFilter.ALL, EnterpriseFilter.Sort.NAME, new PageRange(0, 20)))))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(SqlLog.of(() -> GOLMUD.get(() -> queries.open(caller.scope(), id)))).hasSizeLessThanOrEqualTo(4);
    }

    private List<String> found(String typed) {
        return GOLMUD.get(() -> queries.find(caller.scope(), new EnterpriseFilter(typed, null, null, null, null, null), EnterpriseFilter.Sort.NAME,
                new PageRange(0, 20))).rows().stream().map(EnterpriseRow::name).toList();
    }
}
