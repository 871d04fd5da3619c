package cn.gov.haixi.safety.it.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.reporting.PassedDays;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.outbox.OutboxDelivery;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseCount;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTaskMoveRefused;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTaskNotFound;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTaskQueries;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTaskRow;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTaskState;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTasks;
import cn.gov.haixi.safety.reporting.tip.Conclusion;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.TipFilter;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.reporting.tip.TipQueries;
import cn.gov.haixi.safety.reporting.tip.Tips;
import cn.gov.haixi.safety.reporting.tip.VerificationRecord;
import cn.gov.haixi.safety.reporting.tip.Verifications;
import cn.gov.haixi.safety.reporting.wechat.LineForm;
import cn.gov.haixi.safety.reporting.wechat.LineId;
import cn.gov.haixi.safety.reporting.wechat.LineKeeping;
import cn.gov.haixi.safety.reporting.wechat.LineLight;
import cn.gov.haixi.safety.reporting.wechat.LineNotFound;
import cn.gov.haixi.safety.reporting.wechat.LineQueries;
import cn.gov.haixi.safety.reporting.wechat.LineRefused;
import cn.gov.haixi.safety.reporting.wechat.LineRow;
import cn.gov.haixi.safety.reporting.wechat.LineWatch;
import cn.gov.haixi.safety.reporting.wechat.MenuState;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.extension.ExtendWith;

/** WeChat lines as they are kept in the browser: what is changed holds at once, how each is can be seen, secrets never come out. */
@ExtendWith(ArquillianExtension.class)
@Clause("M3.2")
class WechatLineIT {
    private static final As PREFECTURE = As.account("zhou-zhuren");
    private static final As COUNTY = As.account("geermu-zhuren");
    private static final As ENTERPRISE = As.account("yanhu-anquan");
    private static final As VERIFIER = As.account("geermu-heshi");
    private static final String USCC = "91632801MA7T00014P";
    private static final String RECEIPT = "((?:[0-9A-Z]{4}-){5}[0-9A-Z]{4})";
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String AES = "Q".repeat(42) + "E";
    @Inject private LineKeeping keeping;
    @Inject private LineQueries queries;
    @Inject private LineWatch watch;
    @Inject private Caller caller;
    @Inject private OutboxDelivery outbox;
    @Inject private EnterpriseTaskQueries tasks;
    @Inject private EnterpriseTasks doing;
    @Inject private TipQueries tips;
    @Inject private Tips handling;
    @Inject private Verifications verifying;
    @Inject private PassedDays days;

    /** Whoever may keep lines enters one, and it answers WeChat from then on as it was entered. */
    @Test
    void shouldHoldFromTheMomentItIsSaved() throws Exception {
        LineForm form = form("632801");
        LineId id = PREFECTURE.get(() -> keeping.enter(form));
        WechatCaller wechat = WechatCaller.of(form.code(), form.appId(), form.token(), AES);
        assertThat(wechat.say("o" + UUID.randomUUID(), "(测试)新线路上说的第一句话")).contains("2 事故隐患");

        var before = PREFECTURE.get(() -> queries.open(caller.scope(), id));
        PREFECTURE.run(() -> keeping.change(id, before.version(), new LineForm(form.code(), "(测试)改名", "632801", null, form.appId(), form.apiBase(), "newtoken1", null, null, false)));
        assertThat(wechat.post(WechatCaller.text("o1", "(测试)旧令牌", WechatCaller.nextId())).statusCode()).isEqualTo(403);
        WechatCaller renewed = WechatCaller.of(form.code(), form.appId(), "newtoken1", AES);
        assertThat(renewed.say("o" + UUID.randomUUID(), "(测试)换了令牌以后说的话")).contains("2 事故隐患");
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> PREFECTURE.run(() -> keeping.change(id, before.version(), form)));

        PREFECTURE.run(() -> keeping.close(id));
        assertThat(renewed.post(WechatCaller.text("o1", "(测试)停用以后", WechatCaller.nextId())).statusCode()).isEqualTo(404);
        assertThat(row(id).light()).isEqualTo(LineLight.CLOSED);
        PREFECTURE.run(() -> keeping.open(id));
        assertThat(renewed.say("o" + UUID.randomUUID(), "(测试)重新启用以后说的话")).contains("2 事故隐患");

        long version = PREFECTURE.get(() -> queries.open(caller.scope(), id)).version();
        PREFECTURE.run(() -> keeping.change(id, version, new LineForm(form.code(), form.name(), "632801", null, form.appId(), form.apiBase(), null, null, null, true)));
        WechatCaller plain = WechatCaller.of(form.code(), form.appId(), "newtoken1", null);
        assertThat(plain.say("o" + UUID.randomUUID(), "(测试)明文模式下说的话")).contains("2 事故隐患");

        assertThat(Sql.strings("select act from platform_audit where detail like ?", form.code() + "%")).contains("reporting.wechat.audit.line-entered",
                "reporting.wechat.audit.line-changed", "reporting.wechat.audit.line-closed", "reporting.wechat.audit.line-opened");
        assertThat(String.join("\n", Sql.dump())).doesNotContain(form.token()).doesNotContain(form.secret()).doesNotContain(AES).doesNotContain("newtoken1");
    }

    @Test
    void shouldShowACountyItsOwnLinesOnly() {
        LineId prefectures = PREFECTURE.get(() -> keeping.enter(form("632800")));
        LineId own = COUNTY.get(() -> keeping.enter(form("632801")));
        assertThat(COUNTY.get(() -> queries.find(caller.scope(), new PageRange(0, 100))).rows()).extracting(LineRow::id).contains(own).doesNotContain(prefectures);
        assertThat(PREFECTURE.get(() -> queries.find(caller.scope(), new PageRange(0, 100))).rows()).extracting(LineRow::id).contains(own, prefectures);
        assertThatExceptionOfType(LineNotFound.class).isThrownBy(() -> COUNTY.run(() -> queries.open(caller.scope(), prefectures)));
        assertThatExceptionOfType(LineNotFound.class).isThrownBy(() -> COUNTY.run(() -> keeping.close(prefectures)));
        assertThatExceptionOfType(LineNotFound.class).isThrownBy(() -> COUNTY.run(() -> keeping.enter(form("632802"))));
        long version = COUNTY.get(() -> queries.open(caller.scope(), own)).version();
        assertThatExceptionOfType(LineNotFound.class).isThrownBy(() -> COUNTY.run(() -> keeping.change(own, version, form("632800"))));
        assertThatThrownBy(() -> As.account("geermu-banli").run(() -> keeping.close(own))).isInstanceOf(EJBAccessException.class);
        assertThat(As.account("geermu-heshi").may(Permission.WECHAT_KEEP).get(() -> queries.find(caller.scope(), new PageRange(0, 9))).rows()).isEmpty();
    }

    @Test
    void shouldRefuseWhatWechatWouldNotTakeAndForeignServers() {
        LineForm good = form("632801");
        PREFECTURE.run(() -> keeping.enter(good));
        refused("code-taken", good);
        refused("code", new LineForm("../x", good.name(), "632801", null, good.appId(), good.apiBase(), "abc", AES, "abcdef", false));
        refused("app-id", new LineForm("x1", good.name(), "632801", null, "12", good.apiBase(), "abc", AES, "abcdef", false));
        refused("token", new LineForm("x1", good.name(), "632801", null, good.appId(), good.apiBase(), "a b c", AES, "abcdef", false));
        refused("aes-key", new LineForm("x1", good.name(), "632801", null, good.appId(), good.apiBase(), "abc", "short", "abcdef", false));
        refused("secrets-missing", new LineForm("x1", good.name(), "632801", null, good.appId(), good.apiBase(), "abc", null, "abcdef", false));
        refused("api-base", new LineForm("x1", good.name(), "632801", null, good.appId(), "http://localhost:9990", "abc", AES, "abcdef", false));
        refused("api-base", new LineForm("x1", good.name(), "632801", null, good.appId(), "https://api.weixin.qq.com.example.org", "abc", AES, "abcdef", false));
        assertThat(Sql.strings("select code from reporting_wechat_line where code = 'x1'")).isEmpty();
    }

    /** Forged calls, messages, and WeChat's own refusals, each without a word of who. */
    @Test
    void shouldTellHowItIs() throws Exception {
        LineForm form = form("632801");
        LineId id = PREFECTURE.get(() -> keeping.enter(form));
        assertThat(row(id).light()).isEqualTo(LineLight.NEW);
        WechatCaller wechat = WechatCaller.of(form.code(), form.appId(), form.token(), AES);
        for (int i = 0; i < 5; i++) {
            WechatCaller.of(form.code(), form.appId(), "wrong", AES).post(WechatCaller.text("o-forger", "(测试)伪造", WechatCaller.nextId()));
        }
        LineRow doubted = row(id);
        assertThat(doubted.light()).isEqualTo(LineLight.DOUBTED);
        assertThat(doubted.refused()).isEqualTo(5);
        assertThat(doubted.messageAt()).isNull();

        Sql.update("update reporting_line_health set refused_at = ? where refused_at is not null and message_at is null", Timestamp.from(Instant.now().minusSeconds(120)));
        String sender = "o" + UUID.randomUUID();
        wechat.say(sender, "(测试)查看线路状态的举报");
        wechat.say(sender, "2");
        String receipt = WechatCaller.find(RECEIPT, wechat.say(sender, "完成"));
        wechat.say("o-anybody", receipt);
        LineRow told = row(id);
        assertThat(told.light()).isEqualTo(LineLight.WORKING);
        assertThat(List.of(told.messages(), told.drafts(), told.tips(), told.asked(), told.refused())).containsExactly(4L, 1L, 1L, 1L, 5L);
        assertThat(told.messageAt().getEpochSecond() % 60).isZero();

        publish(id);
        outbox.deliver();
        LineRow down = row(id);
        assertThat(down.light()).isEqualTo(LineLight.FAILING);
        assertThat(down.errorCode()).isEqualTo("ConnectException");
        try (WechatStub api = WechatStub.start().with("menu", "{\"errcode\":45009,\"errmsg\":\"reach max api daily quota limit\"}", 40001, 0)) {
            hurry();
            assertThat(row(id).errorWords()).isEqualTo("reach max api daily quota limit");
            assertThat(row(id).errorCode()).isEqualTo("45009");
            hurry();
            assertThat(row(id).menu()).isEqualTo(MenuState.PUBLISHED);
            assertThat(row(id).light()).isEqualTo(LineLight.WORKING);
            assertThat(api.said()).anySatisfy(menu -> assertThat(menu).contains("我要举报").contains("https://example.org/portal/tip?line=" + form.code())
                    .contains("查询进度").contains("https://example.org/portal/follow").contains("举报奖励"));
        }
        assertThat(String.join("\n", Sql.dump())).doesNotContain(sender);
    }

    @Test
    void shouldSayWhenTheAccountHasNoMenu() throws Exception {
        LineId id = PREFECTURE.get(() -> keeping.enter(form("632801")));
        assertThatExceptionOfType(LineRefused.class).isThrownBy(() -> PREFECTURE.run(() -> keeping.publishMenu(id, "javascript:alert(1)")));
        publish(id);
        assertThat(row(id).menu()).isEqualTo(MenuState.WAITING);
        try (WechatStub api = WechatStub.start().with("menu", 48001)) {
            hurry();
            assertThat(row(id).menu()).isEqualTo(MenuState.LACKING);
            hurry();
            assertThat(api.asked()).filteredOn(path -> path.contains("menu/create")).as("not tried again").hasSize(1);
        }
    }

    /** The enterprise reads along at WeChat, so this is said first; a hazard goes to it only with its teller's word, and to the government in any case. */
    @Test
    @Clause("M3.3")
    void shouldLetTheEnterprisePutRightWhatItsTellerLetsItHave() throws Exception {
        WechatCaller wechat = enterpriseLine();
        String sender = "o" + UUID.randomUUID();
        String words = "(测试)企业线路上的隐患" + sender.substring(0, 8);
        assertThat(wechat.words(wechat.post(WechatCaller.event(sender, "subscribe")))).contains(name(USCC)).contains("企业负责人").contains("/portal/tip");
        assertThat(wechat.say(sender, words)).as("before anything else is told").contains("企业负责人").contains("2 事故隐患");
        assertThat(wechat.say(sender, "2")).contains("由谁办理").contains("2 只由政府办理");
        assertThat(wechat.say(sender, "三号车间")).contains("没有看懂").contains("由谁办理");
        assertThat(wechat.say(sender, "1")).contains("具体在什么地方");
        wechat.say(sender, "三号车间");
        String receipt = WechatCaller.find(RECEIPT, wechat.say(sender, "完成"));
        assertThat(ofOffice(words)).containsExactly("632801 " + name(USCC) + " COMMITTEE_OFFICE");

        EnterpriseTaskRow task = ENTERPRISE.get(() -> tasks.find(caller.scope(), new PageRange(0, 100))).rows().stream().filter(row -> row.what().equals(words)).findFirst().orElseThrow();
        assertThat(task.place()).isEqualTo("三号车间");
        assertThat(task.id().value().version()).as("its id tells no time of day").isEqualTo(4);
        assertThat(task.dueOn()).isEqualTo(task.receivedOn().plusDays(15));
        assertThatExceptionOfType(EnterpriseTaskNotFound.class).isThrownBy(() -> ENTERPRISE.run(() -> tasks.get(Scope.enterprise("632800/632801/", UUID.randomUUID()), task.id())));
        assertThatThrownBy(() -> As.account("geermu-banli").run(() -> doing.answer(task.id(), "x"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> ENTERPRISE.run(() -> tips.find(caller.scope(), TipFilter.ALL, TipFilter.Sort.NEWEST, new PageRange(0, 1)))).isInstanceOf(EJBAccessException.class);
        assertThat(COUNTY.get(() -> tasks.ofTip(caller.scope(), tip(words)))).get().extracting(EnterpriseTaskRow::state).isEqualTo(EnterpriseTaskState.WAITING);

        ENTERPRISE.run(() -> doing.answer(task.id(), "(测试)防护罩已装好"));
        assertThat(wechat.say("o-anybody", receipt)).contains("企业答复：(测试)防护罩已装好");
        assertThat(COUNTY.get(() -> tasks.ofTip(caller.scope(), tip(words)))).get().extracting(EnterpriseTaskRow::answer).isEqualTo("(测试)防护罩已装好");
        assertThatExceptionOfType(EnterpriseTaskMoveRefused.class).isThrownBy(() -> ENTERPRISE.run(() -> doing.answer(task.id(), "(测试)再答一次")));
        assertThat(count().answered()).isPositive();
    }

    /** WeChat shows no answer of more than 2,048 bytes: the rest stands on the portal. */
    @Test
    void shouldShowALongAnswerOfTheEnterpriseInPart() throws Exception {
        WechatCaller wechat = enterpriseLine();
        String sender = "o" + UUID.randomUUID();
        String words = "(测试)企业答复很长的隐患" + UUID.randomUUID();
        wechat.say(sender, words);
        wechat.say(sender, "2");
        wechat.say(sender, "1");
        String receipt = WechatCaller.find(RECEIPT, wechat.say(sender, "完成"));
        EnterpriseTaskRow task = ENTERPRISE.get(() -> tasks.find(caller.scope(), new PageRange(0, 100))).rows().stream().filter(row -> row.what().equals(words)).findFirst().orElseThrow();
        ENTERPRISE.run(() -> doing.answer(task.id(), "(测试)" + "已整改".repeat(660)));
        String followed = wechat.say("o-anybody", receipt);
        assertThat(followed).contains("企业答复").contains("……").contains("全文请凭回执查看").contains("/portal/follow");
        assertThat(followed.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(2048);
    }

    @Test
    @Clause("M3.3")
    void shouldKeepFromTheEnterpriseWhatIsNotForIt() throws Exception {
        WechatCaller wechat = enterpriseLine();
        List<String> kept = new ArrayList<>();
        for (String answers : List.of("2 2", "1", "3", "4")) {
            String words = "(测试)不给企业的举报 " + answers + " " + UUID.randomUUID();
            String sender = "o" + UUID.randomUUID();
            wechat.say(sender, words);
            for (String answer : answers.split(" ")) {
                wechat.say(sender, answer);
            }
            assertThat(wechat.say(sender, "完成")).as(words).contains("举报已收到");
            kept.add(words);
        }
        assertThat(Sql.strings("select what from reporting_enterprise_task")).doesNotContainAnyElementsOf(kept);
        assertThat(kept).allSatisfy(words -> assertThat(ofOffice(words)).hasSize(1));
    }

    /** Whatever its teller chose: the chat does not even ask. */
    @ParameterizedTest
    @ValueSource(strings = {"厂长知道这个坑还让下去", "上个月有人死亡没有上报", "矿 长 让关掉报警器"})
    @Clause("M3.3")
    void shouldKeepFromTheEnterpriseWhatIsAboutWhoLeadsIt(String about) throws Exception {
        WechatCaller wechat = enterpriseLine();
        String sender = "o" + UUID.randomUUID();
        String words = "(测试)" + about + " " + UUID.randomUUID();
        wechat.say(sender, words);
        assertThat(wechat.say(sender, "2")).contains("只由政府办理").contains("具体在什么地方").doesNotContain("由谁办理");
        assertThat(wechat.say(sender, "完成")).contains("举报已收到");
        assertThat(Sql.strings("select what from reporting_enterprise_task")).doesNotContain(words);
        assertThat(ofOffice(words)).hasSize(1);
    }

    /** He chose the enterprise, and then said more. */
    @Test
    @Clause("M3.3")
    void shouldTakeBackTheChoiceWhenMoreIsSaid() throws Exception {
        WechatCaller wechat = enterpriseLine();
        String sender = "o" + UUID.randomUUID();
        String words = "(测试)后来才说的话 " + UUID.randomUUID();
        wechat.say(sender, words);
        wechat.say(sender, "2");
        wechat.say(sender, "1");
        wechat.say(sender, "(测试)四号库");
        wechat.say(sender, "其实是老板不让修");
        assertThat(wechat.say(sender, "完成")).contains("举报已收到");
        assertThat(Sql.strings("select what from reporting_enterprise_task")).noneMatch(what -> what.startsWith(words));
    }

    /** Declined, overdue, or found graver: the office is called, and the enterprise no longer sees it. */
    @Test
    @Clause("M3.3")
    void shouldCallTheOfficeWhenTheEnterpriseDoesNotDoIt() throws Exception {
        WechatCaller wechat = enterpriseLine();
        EnterpriseTaskRow declined = given(wechat);
        ENTERPRISE.run(() -> doing.decline(declined.id(), "(测试)不属于本企业"));
        assertThat(work(declined)).containsExactly("reporting.enterprise.work.declined");
        assertThatExceptionOfType(EnterpriseTaskNotFound.class).isThrownBy(() -> ENTERPRISE.run(() -> tasks.get(caller.scope(), declined.id())));

        EnterpriseTaskRow late = given(wechat);
        LocalDate due = late.receivedOn().minusDays(5);
        Sql.update("update reporting_enterprise_task set due_on = ? where what = ?", Date.valueOf(due), late.what());
        days.say(new DayHasPassed(due.minusDays(1)));
        assertThat(work(late)).isEmpty();
        assertThat(count().overdue()).isPositive();
        days.say(new DayHasPassed(due));
        days.say(new DayHasPassed(due.plusDays(1)));
        assertThat(work(late)).containsExactly("reporting.enterprise.work.overdue");
        ENTERPRISE.run(() -> doing.answer(late.id(), "(测试)迟到的答复"));
        assertThat(work(late)).isEmpty();

        EnterpriseTaskRow grave = given(wechat);
        OrganisationId verifier = new OrganisationId(VERIFIER.get(caller::organisation));
        As.account("geermu-banli").run(() -> {
            handling.accept(tip(grave.what()), null, null, false);
            handling.assign(tip(grave.what()), verifier);
        });
        VERIFIER.run(() -> verifying.verify(tip(grave.what()), new VerificationRecord(Conclusion.TRUE, FindingClass.HAZARD_MAJOR, "(测试)重大隐患", "甲、乙", "丙"), List.of()));
        assertThatExceptionOfType(EnterpriseTaskNotFound.class).isThrownBy(() -> ENTERPRISE.run(() -> tasks.get(caller.scope(), grave.id())));
    }

    @Test
    @Clause("M3.3")
    void shouldEnterLinesOfRegisteredEnterprisesOfOnesOwnRegionOnly() {
        LineId id = COUNTY.get(() -> keeping.enter(ofEnterprise(USCC)));
        assertThat(row(id).enterprise()).isEqualTo(name(USCC));
        assertThatExceptionOfType(LineRefused.class).isThrownBy(() -> COUNTY.run(() -> keeping.enter(ofEnterprise("91632801000000000X"))));
        assertThatExceptionOfType(LineRefused.class).isThrownBy(() -> COUNTY.run(() -> keeping.enter(form(null))));
        assertThatExceptionOfType(LineNotFound.class).isThrownBy(() -> As.account("delingha-banli").may(Permission.WECHAT_KEEP).run(() -> keeping.enter(ofEnterprise(USCC))));
        assertThat(ENTERPRISE.may(Permission.WECHAT_KEEP).get(() -> queries.find(caller.scope(), new PageRange(0, 9))).rows()).as("nor its figures").isEmpty();
    }

    private WechatCaller enterpriseLine() {
        LineForm form = ofEnterprise(USCC);
        COUNTY.run(() -> keeping.enter(form));
        return WechatCaller.of(form.code(), form.appId(), form.token(), AES);
    }

    private EnterpriseTaskRow given(WechatCaller wechat) throws Exception {
        String sender = "o" + UUID.randomUUID();
        String words = "(测试)交给企业的隐患" + UUID.randomUUID();
        wechat.say(sender, words);
        wechat.say(sender, "2");
        wechat.say(sender, "1");
        wechat.say(sender, "完成");
        return ENTERPRISE.get(() -> tasks.find(caller.scope(), new PageRange(0, 100))).rows().stream().filter(row -> row.what().equals(words)).findFirst().orElseThrow();
    }

    private EnterpriseCount count() {
        UUID enterprise = ENTERPRISE.get(() -> caller.scope().enterprise());
        return COUNTY.get(() -> tasks.counts(caller.scope(), new PageRange(0, 100))).rows().stream().filter(row -> row.enterprise().equals(enterprise)).findFirst().orElseThrow();
    }

    private TipId tip(String words) {
        return tips.find(caller.scope(), TipFilter.ALL.withText(words), TipFilter.Sort.NEWEST, new PageRange(0, 1)).rows().get(0).id();
    }

    private static Set<String> work(EnterpriseTaskRow task) {
        return Sql.strings("select w.kind from duty_work_item w join reporting_tip t on t.id = w.subject_id where t.what = ? and w.kind like 'reporting.enterprise.%'", task.what());
    }

    private static Set<String> ofOffice(String words) {
        return Sql.strings("select concat(t.region_code, ' ', t.enterprise_name, ' ', o.kind) from reporting_tip t join registry_organisation o on o.id = t.owner_id where t.what = ?", words);
    }

    private static String name(String uscc) { return Sql.strings("select name from registry_enterprise where uscc = ?", uscc).iterator().next(); }

    private void publish(LineId id) { PREFECTURE.run(() -> keeping.publishMenu(id, "https://example.org/portal")); }

    private LineRow row(LineId id) {
        watch.write();
        return PREFECTURE.get(() -> queries.row(caller.scope(), id));
    }

    /** As if the wait after a failed try were over. */
    private void hurry() {
        Sql.update("update platform_outbox set due_at = ? where kind = 'wechat-menu' and state = 'WAITING'", Timestamp.from(Instant.now().minusSeconds(1)));
        outbox.deliver();
    }

    private void refused(String why, LineForm form) {
        assertThatExceptionOfType(LineRefused.class).isThrownBy(() -> PREFECTURE.run(() -> keeping.enter(form)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("reporting.wechat.refused." + why));
    }

    private static LineForm ofEnterprise(String uscc) {
        LineForm form = form(null);
        return new LineForm(form.code(), form.name(), null, uscc, form.appId(), form.apiBase(), form.token(), form.aesKey(), form.secret(), false);
    }

    private static LineForm form(String region) {
        String code = "line-" + NEXT.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36);
        return new LineForm(code, "(测试)线路", region, null, "wx" + code.replace("-", ""), "http://localhost:" + Integer.getInteger("it.wechat.port"),
                "token" + code.replace("-", ""), AES, "secret-" + code, false);
    }
}
