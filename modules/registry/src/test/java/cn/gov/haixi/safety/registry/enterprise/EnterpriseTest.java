package cn.gov.haixi.safety.registry.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.region.RegionRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnterpriseTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final RegionRow GOLMUD = new RegionRow("632801", "632800/632801/", "格尔木市", "Golmud", LocalDate.EPOCH, null);
    private static final OrganisationId BUREAU = new OrganisationId(UUID.randomUUID());
    private static final String CODE = "91440300708461136T";

    @Test void shouldBeginInOperationWithAStep() {
        assertThat(enterprise().state()).isEqualTo(EnterpriseState.OPERATING);
        assertThat(enterprise().whole().steps()).extracting(EnterpriseStepRow::move).containsExactly(EnterpriseMove.ENTERED);
    }

    @Test void shouldLeaveAStepForEachDifference() {
        Enterprise enterprise = enterprise();
        enterprise.correct(Uscc.of(CODE), draft("新名称", "94.9", "36.4"), GOLMUD, Actor.SYSTEM, NOW);
        assertThat(enterprise.whole().steps()).extracting(EnterpriseStepRow::move).containsExactly(EnterpriseMove.ENTERED,
                EnterpriseMove.NAME, EnterpriseMove.POSITION);
        assertThat(enterprise.whole().steps().get(1).words()).isEqualTo("示例盐业 → 新名称");
    }

    @ParameterizedTest
    @CsvSource({"OPERATING, OPERATING, false", "OPERATING, SUSPENDED, true", "OPERATING, CLOSED, true", "SUSPENDED, OPERATING, true",
            "SUSPENDED, SUSPENDED, false", "SUSPENDED, CLOSED, true", "CLOSED, OPERATING, false", "CLOSED, SUSPENDED, false"})
    void shouldAllowOnlyTheseMoves(EnterpriseState from, EnterpriseState to, boolean allowed) {
        Enterprise enterprise = enterprise();
        if (from != EnterpriseState.OPERATING) {
            enterprise.moveTo(from, "原因", Actor.SYSTEM, NOW);
        }
        if (allowed) {
            enterprise.moveTo(to, "原因", Actor.SYSTEM, NOW);
            assertThat(enterprise.state()).isEqualTo(to);
        } else {
            assertThatExceptionOfType(EnterpriseMoveRefused.class).isThrownBy(() -> enterprise.moveTo(to, "原因", Actor.SYSTEM, NOW));
        }
    }

    @Test void shouldStayAsItWasOnceClosed() {
        Enterprise enterprise = enterprise();
        enterprise.moveTo(EnterpriseState.CLOSED, "注销", Actor.SYSTEM, NOW);
        assertThatExceptionOfType(EnterpriseClosed.class)
                .isThrownBy(() -> enterprise.correct(Uscc.of(CODE), draft("别名", null, null), GOLMUD, Actor.SYSTEM, NOW));
    }

    @Test void shouldWantBothCoordinatesOrNone() {
        assertThatExceptionOfType(PositionRefused.class)
                .isThrownBy(() -> new Enterprise(Uscc.of(CODE), draft("示例盐业", "94.9", null), GOLMUD, Actor.SYSTEM, NOW));
    }

    @Test void shouldWarnOfAPointOutsideThePrefecture() {
        assertThat(draft("示例盐业", "94.928453", "36.406367").outsidePrefecture()).isFalse();
        assertThat(draft("示例盐业", "36.406367", "94.928453").outsidePrefecture()).isTrue();
        assertThat(draft("示例盐业", null, null).outsidePrefecture()).isFalse();
    }

    @Test void shouldBeSeenByItsOfficeItsSupervisorAndItself() {
        Enterprise enterprise = enterprise();
        assertThat(enterprise.visibleTo(Scope.region("632800/", null))).isTrue();
        assertThat(enterprise.visibleTo(Scope.region("632800/632802/", null))).isFalse();
        assertThat(enterprise.visibleTo(Scope.organisation("632800/632801/", BUREAU.value()))).isTrue();
        assertThat(enterprise.visibleTo(Scope.organisation("632800/632801/", UUID.randomUUID()))).isFalse();
        assertThat(enterprise.visibleTo(Scope.enterprise("632800/632801/", enterprise.id().value()))).isTrue();
        assertThat(enterprise.visibleTo(Scope.enterprise("632800/632801/", UUID.randomUUID()))).isFalse();
    }

    @Test void shouldMaskTheTelephone() {
        Enterprise enterprise = enterprise();
        enterprise.addContact(new ContactDraft("张三", null, "13912345678"), Actor.SYSTEM, NOW);
        assertThat(enterprise.whole().contacts()).extracting(ContactRow::phone).containsExactly("139****5678");
        assertThat(enterprise.whole().toString()).doesNotContain("13912345678");
    }

    private static Enterprise enterprise() { return new Enterprise(Uscc.of(CODE), draft("示例盐业", null, null), GOLMUD, Actor.SYSTEM, NOW); }

    private static EnterpriseDraft draft(String name, String longitude, String latitude) {
        return new EnterpriseDraft(CODE, name, "632801", "1030", BUREAU, false, null,
                longitude == null ? null : new BigDecimal(longitude), latitude == null ? null : new BigDecimal(latitude));
    }
}
