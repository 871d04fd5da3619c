package cn.gov.haixi.safety.it.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.duty.worklist.WorkRow;
import cn.gov.haixi.safety.duty.worklist.WorklistQueries;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.reporting.disclosure.AnonymousTip;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureAskedBefore;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureClosed;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureDecided;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureId;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureNotFound;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureQueries;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureState;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureTooLong;
import cn.gov.haixi.safety.reporting.disclosure.Disclosures;
import cn.gov.haixi.safety.reporting.disclosure.OwnRequest;
import cn.gov.haixi.safety.reporting.identity.Identities;
import cn.gov.haixi.safety.reporting.identity.IdentityGone;
import cn.gov.haixi.safety.reporting.identity.KeyQueries;
import cn.gov.haixi.safety.reporting.identity.KeyRotation;
import cn.gov.haixi.safety.reporting.retention.Retentions;
import cn.gov.haixi.safety.reporting.tip.NotYourDesk;
import cn.gov.haixi.safety.reporting.tip.Received;
import cn.gov.haixi.safety.reporting.tip.TipMove;
import cn.gov.haixi.safety.reporting.tip.TipQueries;
import cn.gov.haixi.safety.reporting.tip.Tips;
import cn.gov.haixi.safety.reporting.tip.Tipster;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who told: asked for, decided by another, seen, kept and deleted (M3.5). */
@ExtendWith(ArquillianExtension.class)
class IdentityIT {
    private static final As CUSTODIAN = As.account("geermu-baoguan");
    private static final int RECORDS = 2_000;
    private static final String NAME = "测试举报人韩";
    private static final String WHY = "(测试)核查需当面指认渗漏位置,回执询问三次无答复";

    @Inject private TipFixture fixture;
    @Inject private Tips tips;
    @Inject private TipQueries queries;
    @Inject private Disclosures disclosures;
    @Inject private DisclosureQueries requests;
    @Inject private Retentions retentions;
    @Inject private KeyRotation rotation;
    @Inject private KeyQueries keys;
    @Inject private WorklistQueries worklist;
    @Inject private PassedDays days;
    @Inject private SealedFixture vault;
    @Inject private Identities identities;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Test @Clause("M3.5")
    void shouldShowWhoToldToTheAskerAloneOnceAnotherPersonHasDecided() {
        Received tip = named();
        DisclosureId id = TipFixture.CLERK.get(() -> disclosures.ask(tip.id(), WHY, today().plusDays(5)));
        assertThat(titles(CUSTODIAN)).contains(tip.number());
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> disclosures.reveal(id))).isInstanceOf(DisclosureClosed.class);
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> disclosures.ask(tip.id(), WHY, today()))).isInstanceOf(DisclosureAskedBefore.class);
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> disclosures.grant(id, "(测试)自己同意"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.account("geermu-banli").may(Permission.IDENTITY_KEEP).run(() -> disclosures.grant(id, "(测试)自己同意"))).isInstanceOf(OwnRequest.class);

        CUSTODIAN.run(() -> disclosures.grant(id, "(测试)理由充分,限三日内使用"));
        assertThat(titles(CUSTODIAN)).doesNotContain(tip.number());
        assertThatThrownBy(() -> CUSTODIAN.run(() -> disclosures.refuse(id, "(测试)又不同意"))).isInstanceOf(DisclosureDecided.class);
        var known = TipFixture.CLERK.get(() -> disclosures.reveal(id));
        assertThat(known.name()).isEqualTo(NAME);
        assertThat(known.toString()).doesNotContain(NAME);
        assertThatThrownBy(() -> As.account("geermu-zhuren").run(() -> disclosures.reveal(id))).as("a colleague").isInstanceOf(DisclosureClosed.class);

        var row = CUSTODIAN.get(() -> requests.get(caller.scope(), id));
        assertThat(row.state()).isEqualTo(DisclosureState.GRANTED);
        assertThat(row.seen()).isEqualTo(1);
        assertThat(TipFixture.CLERK.get(() -> queries.caseOf(caller.scope(), tip.id())).steps()).extracting(step -> step.move())
                .contains(TipMove.IDENTITY_ASKED, TipMove.IDENTITY_GRANTED, TipMove.IDENTITY_SEEN);
        assertThat(Sql.strings("select act from platform_audit where subject_id = ?", id.value()))
                .containsExactlyInAnyOrder("reporting.disclosure.audit.asked", "reporting.disclosure.audit.granted", "reporting.disclosure.audit.seen");
        assertThat(Sql.dump()).noneMatch(line -> line.contains(NAME));
    }

    /** The custodian may be the very person whom the tip names: he learns neither of the request nor by it of the tip. */
    @Test @Clause("M3.5")
    void shouldKeepARequestFromACustodianWhomTheTipNames() {
        Received tip = fixture.received(TipFixture.draft("(测试)赵玉珍把举报人告诉了企业", new Tipster(NAME, "13900000000")));
        DisclosureId id = TipFixture.CLERK.get(() -> disclosures.ask(tip.id(), WHY, today()));
        assertThat(titles(CUSTODIAN)).doesNotContain(tip.number());
        assertThat(CUSTODIAN.get(() -> requests.find(caller.scope(), null, new PageRange(0, 200))).rows()).extracting(row -> row.id()).doesNotContain(id);
        assertThatThrownBy(() -> CUSTODIAN.run(() -> requests.get(caller.scope(), id))).isInstanceOf(DisclosureNotFound.class);
        assertThatThrownBy(() -> CUSTODIAN.run(() -> disclosures.grant(id, "(测试)给自己看"))).isInstanceOf(DisclosureNotFound.class);
        UUID named = TipFixture.CLERK.get(() -> queries.caseOf(caller.scope(), tip.id())).recusals().get(0).party();
        TipFixture.CLERK.run(() -> tips.liftRecusal(tip.id(), named, "(测试)同名,与本人无关"));
        assertThat(titles(CUSTODIAN)).contains(tip.number());
    }

    @Test
    void shouldCloseWhenItsDaysAreOver() {
        Received tip = named();
        DisclosureId id = TipFixture.CLERK.get(() -> disclosures.ask(tip.id(), WHY, today()));
        CUSTODIAN.run(() -> disclosures.grant(id, "(测试)同意"));
        Sql.update("update reporting_disclosure set until_day = ? where id = ?", java.sql.Date.valueOf(today().minusDays(1)), id.value());
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> disclosures.reveal(id))).isInstanceOf(DisclosureClosed.class);
        TipFixture.CLERK.run(() -> disclosures.ask(tip.id(), WHY, today()));
    }

    @Test
    void shouldRefuseRequestsWithoutALimitWithoutADeskOrWithoutAName() {
        Received tip = named();
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> disclosures.ask(tip.id(), WHY, today().plusYears(1)))).isInstanceOf(DisclosureTooLong.class);
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> disclosures.ask(tip.id(), WHY, today().minusDays(1)))).isInstanceOf(DisclosureTooLong.class);
        assertThatThrownBy(() -> As.account("zhou-banli").run(() -> disclosures.ask(tip.id(), WHY, today()))).isInstanceOf(NotYourDesk.class);
        Received anonymous = fixture.accepted();
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> disclosures.ask(anonymous.id(), WHY, today()))).isInstanceOf(AnonymousTip.class);
        assertThatThrownBy(() -> As.account("delingha-banli").may(Permission.IDENTITY_KEEP)
                .run(() -> requests.get(caller.scope(), TipFixture.CLERK.get(() -> disclosures.ask(tip.id(), WHY, today()))))).isInstanceOf(RuntimeException.class);
    }

    @Test @Clause("M3.5")
    void shouldDeleteAnIdentityInItsTimeButNotUnannounced() {
        Received tip = named();
        Received kept = named();
        List.of(tip, kept).forEach(one -> TipFixture.CLERK.run(() -> tips.reject(one.id(), "(测试)不属于受理范围")));
        LocalDate day = LocalDate.of(2019, 6, 3);
        List.of(tip, kept).forEach(one -> Sql.update("update reporting_tip set ended_on = ? where id = ?", java.sql.Date.valueOf(day.minusDays(340)), one.id().value()));
        days.say(new DayHasPassed(day));
        assertThat(sealed(tip)).as("announced").isOne();
        assertThat(titles(CUSTODIAN)).anyMatch(title -> title.startsWith("即将到期"));
        CUSTODIAN.run(() -> retentions.keepOn(kept.id(), LocalDate.now(clock).plusYears(1), "(测试)诉讼未结"));
        days.say(new DayHasPassed(day.plusDays(29)));
        assertThat(sealed(tip)).as("its time is over but the announcement is younger than thirty days").isOne();
        days.say(new DayHasPassed(day.plusDays(31)));
        assertThat(sealed(tip)).isZero();
        assertThat(sealed(kept)).isOne();
        assertThat(TipFixture.CLERK.get(() -> queries.caseOf(caller.scope(), tip.id())).steps()).extracting(step -> step.move()).contains(TipMove.IDENTITY_DELETED);
        assertThat(Sql.strings("select act from platform_audit where subject_id = ?", tip.id().value())).contains("reporting.retention.audit.deleted");
        Received gone = named();
        DisclosureId id = TipFixture.CLERK.get(() -> disclosures.ask(gone.id(), WHY, today()));
        CUSTODIAN.run(() -> disclosures.grant(id, "(测试)同意"));
        Sql.update("delete from reporting_identity where subject_id = ?", gone.id().value());
        assertThatThrownBy(() -> TipFixture.CLERK.run(() -> disclosures.reveal(id))).isInstanceOf(IdentityGone.class);
    }

    @Test @Clause("M3.5")
    void shouldBringEveryRecordUnderANewKeyWhileTipsComeIn() throws Exception {
        Received before = named();
        DisclosureId id = TipFixture.CLERK.get(() -> disclosures.ask(before.id(), WHY, today()));
        CUSTODIAN.run(() -> disclosures.grant(id, "(测试)同意"));
        List<UUID> many = vault.seal(RECORDS, NAME);
        String key = vault.addKey();
        assertThat(wrappedUnder(named())).as("new tips at once").isEqualTo(key);
        var outcomes = Together.run(() -> rotation.run(), this::named, this::named, this::named);
        assertThat(outcomes).allMatch(Together.Outcome::succeeded);
        rotation.run();
        var status = As.account("xitong").get(keys::status);
        assertThat(status.newest()).isEqualTo(key);
        assertThat(status.left()).isZero();
        assertThat(status.keys()).filteredOn(status::free).hasSize(status.keys().size() - 1);
        assertThat(TipFixture.CLERK.get(() -> disclosures.reveal(id)).name()).isEqualTo(NAME);
        assertThat(many).allMatch(subject -> identities.open(subject).name().equals(NAME));
        vault.drop(many);
    }

    private Received named() {
        return fixture.received(TipFixture.draft("(测试)实名反映储罐渗漏", new Tipster(NAME, "13900000000")));
    }

    private long sealed(Received tip) { return Sql.number("select count(*) from reporting_identity where subject_id = ?", tip.id().value()); }

    private String wrappedUnder(Received tip) { return Sql.strings("select wrapping_key from reporting_identity where subject_id = ?", tip.id().value()).iterator().next(); }

    private List<String> titles(As who) { return who.get(() -> worklist.mine(caller.scope(), new PageRange(0, 200))).rows().stream().map(WorkRow::title).toList(); }

    private LocalDate today() { return LocalDate.now(clock); }
}
