package cn.gov.haixi.safety.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.attachment.Samples;
import cn.gov.haixi.safety.platform.outbox.OutboxDelivery;
import cn.gov.haixi.safety.reporting.tip.TipFilter;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.reporting.tip.TipQueries;
import cn.gov.haixi.safety.reporting.tip.Tips;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The direct line by WeChat as WeChat calls it, in clear and sealed: what it says, what it stores, and what it does not believe. */
@ExtendWith(ArquillianExtension.class)
class WechatIT {
    private static final String RECEIPT = "((?:[0-9A-Z]{4}-){5}[0-9A-Z]{4})";
    @Inject private Tips tips;
    @Inject private TipQueries queries;
    @Inject private Caller caller;
    @Inject private OutboxDelivery outbox;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Clause("M3.2")
    void shouldLeadFromTheFirstWordsToTheReceipt(boolean sealed) throws Exception {
        WechatCaller wechat = sealed ? WechatCaller.sealed() : WechatCaller.plain();
        String sender = "o" + UUID.randomUUID();
        assertThat(wechat.words(wechat.post(WechatCaller.event(sender, "subscribe")))).contains("不需要留姓名");
        assertThat(wechat.say(sender, "漏了")).contains("不少于 5 个字");
        String words = "(测试)微信举报：䶮家沟𠮷井口有人违规动火😀 " + sender.substring(0, 6);
        assertThat(wechat.say(sender, words)).contains("2 事故隐患");
        assertThat(wechat.say(sender, "完成")).as("not before it is whole").contains("2 事故隐患");
        assertThat(wechat.say(sender, "九")).contains("没有看懂");
        if (sealed) {
            assertThat(wechat.say(sender, "3")).contains("1 格尔木市");
            assertThat(wechat.say(sender, "格尔木")).contains("发送位置");
        } else {
            assertThat(wechat.say(sender, "3")).as("the line's own county").contains("发送位置");
        }
        assertThat(wechat.words(wechat.post(WechatCaller.position(sender, 36.406367, 94.928453, "示例路1号")))).contains("完成");
        assertThat(wechat.say(sender, "夜里更明显")).contains("已记下");
        String answer = wechat.say(sender, "完成");
        String receipt = WechatCaller.find(RECEIPT, answer);

        var stored = Sql.strings("select concat(channel, ' ', kind, ' ', region_code, ' ', place, ' ', longitude, ' ', what) from reporting_tip where what like ?", words + "%");
        assertThat(stored).containsExactly("WECHAT VIOLATION 632801 示例路1号 94.928453 " + words + "\n夜里更明显");
        assertThat(wechat.say("o-somebody-else", receipt.toLowerCase(java.util.Locale.ROOT))).contains("待受理");
        assertThat(wechat.say(sender, receipt.substring(0, 10) + "0000-0000-0000-0000")).contains("没有这个回执");
        assertThat(Sql.strings("select sender_key from reporting_chat_draft")).noneMatch(key -> key.contains(sender));
        assertThat(everyText("reporting_chat_answer", "words")).noneMatch(said -> said.contains(receipt) || said.contains(sender));
    }

    @Test
    @Clause("M3.2")
    void shouldTellWhatWasAskedAndNothingToWhoHasNoReceipt() throws Exception {
        WechatCaller wechat = WechatCaller.plain();
        String receipt = tell(wechat, "o" + UUID.randomUUID(), "(测试)微信里问答的举报");
        String number = WechatCaller.find("举报-\\d{4}-\\d{6}", wechat.say("o-anybody", receipt));
        As.account("geermu-banli").run(() -> {
            TipId tip = queries.find(caller.scope(), TipFilter.ALL.withText(number), TipFilter.Sort.NEWEST, new PageRange(0, 1)).rows().get(0).id();
            tips.accept(tip, null, null, false);
            tips.ask(tip, "(测试)是哪一个井口？");
        });
        assertThat(wechat.say("o-anybody", receipt)).contains("已受理").contains("哪一个井口").contains("/portal/follow");
    }

    /** WeChat's API is down, then takes our token for old, then has too many calls; one file is no picture. */
    @Test
    @Clause("M3.2")
    void shouldFetchPhotosWheneverWechatGivesThemAndOnce() throws Exception {
        WechatCaller wechat = WechatCaller.plain();
        String sender = "o" + UUID.randomUUID();
        String words = "(测试)带照片的微信举报" + sender;
        assertThat(wechat.words(wechat.post(WechatCaller.photo(sender, "photo-old-token")))).contains("共 1 个").contains("不少于 5 个字");
        assertThat(wechat.words(wechat.post(WechatCaller.photo(sender, "photo-busy")))).contains("共 2 个");
        wechat.words(wechat.post(WechatCaller.photo(sender, "photo-forged")));
        String receipt = tell(wechat, sender, words);
        assertThat(files(words)).isZero();
        outbox.deliver();
        assertThat(files(words)).as("WeChat is down").isZero();
        byte[] photo = Samples.photoWithPosition(64, 48, 1);
        try (WechatStub api = WechatStub.start().with("photo-old-token", 42001, photo).with("photo-busy", 45009, photo)
                .with("photo-forged", "<html>".getBytes(StandardCharsets.US_ASCII))) {
            arrive(words, 1);
            arrive(words, 2);
            hurry();
            assertThat(files(words)).isEqualTo(2);
            assertThat(api.asked()).filteredOn(path -> path.contains("photo-old-token")).hasSize(2);
        }
        assertThat(Sql.number("select count(*) from reporting_chat_media where line = 'geermu-test' and media_id like 'photo-%'")).isZero();
        assertThat(Sql.strings("select act from platform_audit where act = 'reporting.tip.audit.evidence-refused'")).hasSize(1);
        assertThat(wechat.say(sender, receipt)).contains("待受理");
    }

    /** WeChat may listen itself; what it understood stands for words that nobody wrote. A video it only names lies elsewhere. */
    @Test
    @Clause("M3.2")
    void shouldTakeVoicesAndVideosAsItTakesPhotos() throws Exception {
        WechatCaller wechat = WechatCaller.sealed();
        String sender = "o" + UUID.randomUUID();
        String heard = "(测试)锅炉房的压力表坏了" + sender.substring(0, 8);
        assertThat(wechat.words(wechat.post(WechatCaller.voice(sender, "voice-without-words", null)))).contains("共 1 个").contains("不少于 5 个字");
        assertThat(wechat.words(wechat.post(WechatCaller.voice(sender, "voice-with-words", heard)))).contains("共 2 个").contains("听写为：“" + heard).contains("2 事故隐患");
        assertThat(wechat.words(wechat.post(WechatCaller.voice(sender, "voice-later", "(测试)后面说的话")))).contains("共 3 个").doesNotContain("听写为");
        wechat.words(wechat.post(WechatCaller.video(sender, "video-named")));
        wechat.say(sender, "2");
        wechat.say(sender, "1");
        WechatCaller.find(RECEIPT, wechat.say(sender, "完成"));
        String base = "http://localhost:" + Integer.getInteger("it.wechat.port");
        try (WechatStub api = WechatStub.start().with("voice-without-words", (Object) Samples.speech(1)).with("voice-with-words", (Object) Samples.speech(60))
                .with("voice-later", 45009, Samples.speech(2)).with("video-named", "{\"video_url\":\"" + base + "/video-file\"}")
                .with("video-file", (Object) Samples.film("isom"))) {
            arrive(heard, 4);
            assertThat(api.asked()).contains("/video-file");
        }
        assertThat(Sql.strings("select concat(a.kind, count(*)) from platform_attachment a join reporting_tip t on t.id = a.owner_id where t.what = ? group by a.kind", heard))
                .containsExactlyInAnyOrder("AMR3", "MP41");
    }

    /** Nine photos chosen together come as nine calls at one moment, the first of them begins the chat, and none is lost. */
    @Test
    @Clause("M3.2")
    void shouldTakeManyPhotosThatComeAtOnce() throws Exception {
        WechatCaller wechat = WechatCaller.plain();
        String sender = "o" + UUID.randomUUID();
        var outcomes = Together.run(IntStream.range(0, 9)
                .<Callable<String>>mapToObj(i -> () -> wechat.words(wechat.post(WechatCaller.photo(sender, "at-once-" + i)))).toList());
        assertThat(outcomes).allMatch(Together.Outcome::succeeded).extracting(Together.Outcome::answer)
                .extracting(answer -> answer.replaceAll("(?s).*共 (\\d) 个.*", "$1")).containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7", "8", "9");
        String words = "(测试)一次发来九张照片的举报" + sender;
        var more = Together.run(() -> wechat.say(sender, words), () -> wechat.words(wechat.post(WechatCaller.position(sender, 36.4, 94.9, "示例路2号"))));
        assertThat(more).allMatch(one -> one.answer().contains("不少于 5 个字") || one.answer().contains("2 事故隐患"));
        wechat.say(sender, "2");
        WechatCaller.find(RECEIPT, wechat.say(sender, "完成"));
        assertThat(Sql.strings("select place from reporting_tip where what = ?", words)).containsExactly("示例路2号");
        byte[] photo = Samples.photoWithPosition(64, 48, 1);
        try (WechatStub api = WechatStub.start()) {
            IntStream.range(0, 9).forEach(i -> api.with("at-once-" + i, (Object) photo));
            arrive(words, 9);
        }
    }

    /** People type as they type: full-width figures, a full stop, the name instead of its number. */
    @ParameterizedTest
    @CsvSource({"２,HAZARD", "2。,HAZARD", "事故隐患！,HAZARD", "隐患,HAZARD", "违法行为,VIOLATION", "职业病,OCCUPATIONAL"})
    void shouldUnderstandAChoiceHoweverItIsTyped(String choice, String kind) throws Exception {
        WechatCaller wechat = WechatCaller.plain();
        String sender = "o" + UUID.randomUUID();
        String words = "(测试)随手写的举报" + sender;
        wechat.say(sender, words);
        assertThat(wechat.say(sender, "事故")).as("may be two of them").contains("没有看懂");
        assertThat(wechat.say(sender, choice)).contains("发送位置");
        WechatCaller.find(RECEIPT, wechat.say(sender, "完成！"));
        assertThat(Sql.strings("select kind from reporting_tip where what = ?", words)).containsExactly(kind);
    }

    /** WeChat shows no answer of more than 2,048 bytes. */
    @Test
    void shouldShowLongWordsInPart() throws Exception {
        WechatCaller wechat = WechatCaller.plain();
        String sender = "o" + UUID.randomUUID();
        String heard = "(测试)" + "很长的语音😀".repeat(90);
        assertThat(wechat.words(wechat.post(WechatCaller.voice(sender, "voice-long", heard)))).contains("……").satisfies(WechatIT::fits);
        assertThat(Sql.strings("select what from reporting_chat_draft where what like ?", heard.substring(0, 40) + "%")).as("all of it is kept").containsExactly(heard);
        String receipt = tell(wechat, "o" + UUID.randomUUID(), "(测试)问得很长的举报");
        String number = WechatCaller.find("举报-\\d{4}-\\d{6}", wechat.say("o-anybody", receipt));
        As.account("geermu-banli").run(() -> {
            TipId tip = queries.find(caller.scope(), TipFilter.ALL.withText(number), TipFilter.Sort.NEWEST, new PageRange(0, 1)).rows().get(0).id();
            tips.accept(tip, null, null, false);
            tips.ask(tip, "(测试)" + "问题".repeat(240));
        });
        assertThat(wechat.say("o-anybody", receipt)).contains("……").contains("/portal/follow").satisfies(WechatIT::fits);
    }

    private static void fits(String words) { assertThat(words.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(2048); }

    /** A draft under way, a photo that waits in the outbox, a finished tip, a question by receipt: none knows who is talking, none holds a receipt. */
    @Test
    @Clause("M3.5")
    void shouldKeepWhoIsTalkingOutOfEveryTable() throws Exception {
        WechatCaller wechat = WechatCaller.sealed();
        String teller = "o" + UUID.randomUUID();
        String hesitant = "o" + UUID.randomUUID();
        String words = "(测试)不留身份的举报" + teller.substring(0, 8);
        wechat.words(wechat.post(WechatCaller.photo(teller, "photo-late")));
        wechat.say(teller, words);
        wechat.say(teller, "2");
        wechat.say(teller, "1");
        String receipt = WechatCaller.find(RECEIPT, wechat.say(teller, "完成"));
        wechat.say(hesitant, "(测试)还没有说完的举报");
        wechat.say(teller, receipt);
        String dump = String.join("\n", Sql.dump());
        assertThat(dump).as("the search sees drafts and outbox").contains("(测试)还没有说完的举报").contains("wechat-media").contains(words);
        for (String known : List.of(teller, hesitant)) {
            assertThat(dump).as("who has both the database and the account's list of openids").doesNotContain(sha256("haixi-test\n" + known)).doesNotContain(sha256(known));
        }
        String secret = receipt.substring(10);
        assertThat(dump).doesNotContain(teller).doesNotContain(hesitant).doesNotContain(secret).doesNotContain(secret.replace("-", ""));
        try (WechatStub api = WechatStub.start().with("photo-late", (Object) Samples.photoWithPosition(64, 48, 1))) {
            arrive(words, 1);
            assertThat(api.asked()).isNotEmpty();
        }
    }

    private void arrive(String words, int expected) {
        Instant patience = Instant.now().plusSeconds(60);
        while (files(words) < expected) {
            hurry();
            assertThat(Instant.now()).as("file %d in time", expected).isBefore(patience);
        }
    }

    /** As if the wait after a failed try were over. */
    private void hurry() {
        Sql.update("update platform_outbox set due_at = ? where kind = 'wechat-media' and state = 'WAITING'", Timestamp.from(Instant.now().minusSeconds(1)));
        outbox.deliver();
    }

    private static long files(String words) {
        return Sql.number("select count(*) from platform_attachment a join reporting_tip t on t.id = a.owner_id where t.what = ?", words);
    }

    @Test
    void shouldAnswerARepeatedMessageTheSameAndActOnce() throws Exception {
        WechatCaller wechat = WechatCaller.plain();
        String sender = "o" + UUID.randomUUID();
        String first = WechatCaller.text(sender, "(测试)重复推送的消息内容" + sender, WechatCaller.nextId());
        String said = wechat.words(wechat.post(first));
        assertThat(wechat.words(wechat.post(first))).isEqualTo(said);
        wechat.say(sender, "2");
        String finish = WechatCaller.text(sender, "完成", WechatCaller.nextId());
        String receipt = WechatCaller.find(RECEIPT, wechat.words(wechat.post(finish)));
        String again = WechatCaller.find(RECEIPT, wechat.words(wechat.post(finish)));
        assertThat(again).isNotEqualTo(receipt);
        assertThat(wechat.say(sender, again)).contains("待受理");
        assertThat(Sql.strings("select number from reporting_tip where what like ?", "%" + sender)).hasSize(1);

        String event = WechatCaller.event(sender, "subscribe");
        String welcome = wechat.words(wechat.post(event));
        long answered = Sql.number("select count(*) from reporting_chat_answer");
        assertThat(wechat.words(wechat.post(event))).as("an event bears no id: sender, time and name are one").isEqualTo(welcome);
        assertThat(Sql.number("select count(*) from reporting_chat_answer")).isEqualTo(answered);
    }

    @Test
    void shouldAnswerTwoPushesOfOneMessageAtOnceTheSame() throws Exception {
        WechatCaller wechat = WechatCaller.plain();
        String xml = WechatCaller.text("o" + UUID.randomUUID(), "(测试)同时到达的两次推送", WechatCaller.nextId());
        var outcomes = Together.run(() -> wechat.words(wechat.post(xml)), () -> wechat.words(wechat.post(xml)), () -> wechat.words(wechat.post(xml)));
        assertThat(outcomes).allMatch(Together.Outcome::succeeded).extracting(Together.Outcome::answer).containsOnly(outcomes.get(0).answer());
        assertThat(outcomes.get(0).answer()).contains("2 事故隐患");
    }

    @Test
    void shouldForgetADraftAfterAnHourAndSaySo() throws Exception {
        WechatCaller wechat = WechatCaller.plain();
        String sender = "o" + UUID.randomUUID();
        String old = "(测试)一小时前说的话" + UUID.randomUUID();
        wechat.say(sender, old);
        Sql.update("update reporting_chat_draft set touched_at = ? where what = ?", Timestamp.from(Instant.now().minusSeconds(3700)), old);
        assertThat(wechat.say(sender, "(测试)现在说的另一件事")).contains("超过一小时").contains("2 事故隐患");
        assertThat(wechat.say(sender, "取消")).contains("已放弃");
        assertThat(Sql.strings("select what from reporting_chat_draft where what like ?", "(测试)现在说的另一件事%")).isEmpty();
    }

    @Test
    void shouldProveItsAddressToWechatOnly() throws Exception {
        WechatCaller wechat = WechatCaller.plain();
        var proved = wechat.get(wechat.query(null) + "&echostr=" + WechatCaller.encode("echo<1>"));
        assertThat(proved.body()).isEqualTo("echo<1>");
        assertThat(proved.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(wechat.get("signature=0&timestamp=1&nonce=2&echostr=x").statusCode()).isEqualTo(403);
        assertThat(wechat.get("echostr=x").statusCode()).isEqualTo(403);
        assertThat(Sql.strings("select code from reporting_wechat_line")).contains("geermu-test", "haixi-test").doesNotContain("nowhere-test");
        assertThat(everyText("reporting_wechat_line", "app_id")).isNotEmpty();
    }

    /** A thousand callbacks that WeChat never sent, or not to us: none is believed, none breaks anything, none leaves a trace. */
    @Test
    void shouldBelieveNothingThatWechatDidNotSend() throws Exception {
        WechatCaller plain = WechatCaller.plain();
        WechatCaller sealed = WechatCaller.sealed();
        Random random = new Random(20171211);
        List<String> before = state();
        for (int i = 0; i < 1000; i++) {
            String xml = WechatCaller.text("o-forger", "(测试)伪造的消息" + i, WechatCaller.nextId());
            var answer = switch (i % 24) {
                case 0 -> plain.send(xml, "");
                case 1 -> plain.send(xml, plain.query(null).replace("signature=", "signature=0"));
                case 2 -> plain.send(xml, "signature=" + WechatCaller.sign("wrong", "1", "n") + "&timestamp=1&nonce=n");
                case 3 -> plain.send("<!DOCTYPE xml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + xml.replace("(测试)", "&a;"), plain.query(null));
                case 4 -> plain.send("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><xml><Content>&b;</Content></xml>", plain.query(null));
                case 5 -> plain.send("", plain.query(null));
                case 6 -> plain.send("x".repeat(200_000), plain.query(null));
                case 7 -> plain.send(xml.substring(0, xml.length() / 2), plain.query(null));
                case 8 -> plain.send("{\"json\": true}", plain.query(null));
                case 9 -> plain.send(xml.replaceAll("<MsgId>\\d+", "<MsgId>" + "9".repeat(40)), plain.query(null));
                case 10 -> plain.send(noise(random, 500), plain.query(null));
                case 11 -> sealed.send(xml, sealed.query(null));
                case 12 -> sealed.withApp("wx-of-somebody-else").post(xml);
                case 13 -> sealed.sendSealed(sealed.seal(xml).substring(0, 40));
                case 14 -> sealed.sendSealed(sealed.sealRaw(bytes(random, 64)));
                case 15 -> sealed.sendSealed(sealed.sealRaw(ByteBuffer.allocate(64).position(16).putInt(Integer.MAX_VALUE).array()));
                case 16 -> sealed.sendSealed(sealed.seal("<!DOCTYPE x><xml/>" + xml));
                case 17 -> sealed.send("<xml><Encrypt><![CDATA[" + sealed.seal(xml) + "]]></Encrypt></xml>", sealed.query("other"));
                case 18 -> sealed.sendSealed("");
                case 19 -> plain.send(xml, plain.query(null, -3_600));
                case 20 -> sealed.sendSealed(sealed.seal(xml), -86_400);
                case 21 -> plain.send("<a>".repeat(30_000), plain.query(null));
                case 22 -> sealed.sendSealed(sealed.seal(xml.replace("<MsgId>", "<b>".repeat(8_000) + "</b>".repeat(8_000) + "<MsgId>")));
                default -> sealed.sendSealed(noise(random, 300));
            };
            assertThat(answer.statusCode()).as("kind %d", i % 24).isIn(400, 403);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(state()).isEqualTo(before);
        var replayed = plain.query(null);
        String xml = WechatCaller.text("o" + UUID.randomUUID(), "(测试)被重放的消息", WechatCaller.nextId());
        String said = plain.words(plain.send(xml, replayed));
        for (int i = 0; i < 20; i++) {
            assertThat(plain.words(plain.send(xml, replayed))).isEqualTo(said);
        }
        assertThat(Sql.strings("select what from reporting_chat_draft where what like ?", "(测试)被重放的消息%")).hasSize(1);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String tell(WechatCaller wechat, String sender, String words) throws Exception {
        wechat.say(sender, words);
        wechat.say(sender, "2");
        return WechatCaller.find(RECEIPT, wechat.say(sender, "完成"));
    }

    private static List<String> state() {
        return Sql.strings("select concat((select count(*) from reporting_tip), ' ', (select count(*) from reporting_chat_draft), ' ',"
                + " (select count(*) from reporting_chat_answer), ' ', (select count(*) from platform_attachment)) from reporting_wechat_line where code = 'haixi-test'").stream().toList();
    }

    private static List<String> everyText(String table, String column) {
        return Sql.strings("select coalesce(" + column + ", '') from " + table).stream().toList();
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String noise(Random random, int length) { return new String(bytes(random, length), StandardCharsets.ISO_8859_1).replace("]]>", ""); }
}
