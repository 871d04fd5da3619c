package cn.gov.haixi.safety.it.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.outbox.OutboxDelivery;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
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
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** WeChat lines as they are kept in the browser: what is changed holds at once, how each is can be seen, secrets never come out. */
@ExtendWith(ArquillianExtension.class)
@Clause("M3.2")
class WechatLineIT {
    private static final As PREFECTURE = As.account("zhou-zhuren");
    private static final As COUNTY = As.account("geermu-zhuren");
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String AES = "Q".repeat(42) + "E";
    @Inject private LineKeeping keeping;
    @Inject private LineQueries queries;
    @Inject private LineWatch watch;
    @Inject private Caller caller;
    @Inject private OutboxDelivery outbox;

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
        String receipt = WechatCaller.find("((?:[0-9A-Z]{4}-){5}[0-9A-Z]{4})", wechat.say(sender, "完成"));
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

    /** What is told on an enterprise's own account goes to the government like anything else, with the enterprise's name, and the enterprise sees neither it nor how many. */
    @Test
    @Clause("M3.3")
    void shouldTakeTipsOnAnEnterprisesOwnAccountForTheGovernment() throws Exception {
        String uscc = Sql.strings("select uscc from registry_enterprise where region_code = '632801'").stream().sorted().findFirst().orElseThrow();
        String name = Sql.strings("select name from registry_enterprise where uscc = ?", uscc).iterator().next();
        LineForm form = ofEnterprise(uscc);
        LineId id = COUNTY.get(() -> keeping.enter(form));
        assertThat(row(id).enterprise()).isEqualTo(name);
        WechatCaller wechat = WechatCaller.of(form.code(), form.appId(), form.token(), AES);
        String sender = "o" + UUID.randomUUID();
        String words = "(测试)企业线路上的举报" + sender.substring(0, 8);
        assertThat(wechat.words(wechat.post(WechatCaller.event(sender, "subscribe")))).contains(name).contains("企业负责人").contains("/portal/tip");
        assertThat(wechat.say(sender, words)).as("before anything is told that the enterprise could read").contains("企业负责人").contains("2 事故隐患");
        wechat.say(sender, "2");
        assertThat(wechat.say(sender, "完成")).contains("举报已收到");
        assertThat(Sql.strings("select concat(t.region_code, ' ', t.enterprise_name, ' ', o.kind) from reporting_tip t join registry_organisation o on o.id = t.owner_id where t.what = ?", words))
                .containsExactly("632801 " + name + " COMMITTEE_OFFICE");
        assertThatExceptionOfType(LineRefused.class).isThrownBy(() -> COUNTY.run(() -> keeping.enter(ofEnterprise("91632801000000000X"))));
        assertThatExceptionOfType(LineRefused.class).isThrownBy(() -> COUNTY.run(() -> keeping.enter(form(null))));
        assertThatExceptionOfType(LineNotFound.class).isThrownBy(() -> As.account("delingha-banli").may(Permission.WECHAT_KEEP).run(() -> keeping.enter(ofEnterprise(uscc))));
    }

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
