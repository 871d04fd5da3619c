package cn.gov.haixi.safety.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.attachment.Samples;
import cn.gov.haixi.safety.platform.outbox.OutboxDelivery;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WeChat's API is away or ill for an hour, in each way that it knows: every message is answered at once, every file arrives later, nothing twice (M3.2). */
@ExtendWith(ArquillianExtension.class)
@Clause("M3.2")
class WechatOutageIT {
    private static final String RECEIPT = "((?:[0-9A-Z]{4}-){5}[0-9A-Z]{4})";
    private static final Duration WECHATS_PATIENCE = Duration.ofSeconds(5);
    private static final int CHATS_A_ROUND = 2;
    private static final int PHOTOS = 2;
    /** As WeChat documents them: no token, an old one, too many calls a day, busy, only https, an account under restraint. */
    private static final List<Object> ILLS = List.of(40001, 42001, 45009, -1, 43003, "{\"errcode\":50002,\"errmsg\":\"user limited\"}");
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final WechatCaller wechat = WechatCaller.plain();
    @Inject private OutboxDelivery outbox;

    /** The first call of a server that has just started loads half of its classes; it is not timed. */
    @BeforeEach
    void wake() throws Exception { assertThat(wechat.post(WechatCaller.event("o" + UUID.randomUUID(), "subscribe")).statusCode()).isEqualTo(200); }

    @Test
    void shouldAnswerEverybodyAndLoseNothingInAnHourWithoutWechat() throws Exception {
        long stuck = stuck();
        int chats = tellAll(0);
        tryAll();
        for (Object ill : ILLS) {
            try (WechatStub api = WechatStub.ill(ill)) {
                chats += tellAll(chats);
                tryAll();
                assertThat(api.asked()).as("WeChat was asked while it said %s", ill).isNotEmpty();
            }
        }
        assertThat(files()).isZero();
        assertThat(stuck()).as("an hour is not long enough to be stuck").isEqualTo(stuck);
        assertThat(waiting()).isEqualTo(chats * PHOTOS);

        int photos = chats * PHOTOS;
        try (WechatStub api = well(chats)) {
            arrive(photos);
            tryAll();
            assertThat(api.asked()).filteredOn(path -> path.contains("media_id=" + mark)).as("each fetched once").hasSize(photos).doesNotHaveDuplicates();
        }
        assertThat(files()).isEqualTo(photos);
        assertThat(Sql.strings("select concat(count(*), '') from platform_attachment a join reporting_tip t on t.id = a.owner_id where t.what like ? group by t.id", "%" + mark + "%"))
                .containsExactly(String.valueOf(PHOTOS));
        assertThat(Sql.number("select count(*) from reporting_tip where what like ?", "%" + mark + "%")).isEqualTo(chats);
        assertThat(waiting()).isZero();
    }

    /** A server that takes the call and says nothing, or stops in the middle of a word, holds up nobody else for longer than our patience. */
    @ParameterizedTest
    @EnumSource(WechatStub.Silence.class)
    void shouldGiveUpAnAnswerThatStandsStill(WechatStub.Silence silence) throws Exception {
        String receipt = tell(0, 1);
        try (WechatStub api = WechatStub.ill(silence)) {
            Instant start = Instant.now();
            long before = attempts();
            hurry();
            while (attempts() == before || Sql.number("select count(*) from platform_outbox where kind = 'wechat-media' and state = 'WAITING' and due_at > ?", leased()) > 0) {
                outbox.deliver();
                assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(50));
            }
            assertThat(api.asked()).isNotEmpty();
            assertThat(Duration.between(start, Instant.now())).as("it was waited for").isGreaterThan(Duration.ofSeconds(10));
        }
        assertThat(wechat.say("o-anybody", receipt)).contains("待受理");
        try (WechatStub api = well(1)) {
            arrive(1);
            assertThat(api.asked()).isNotEmpty();
        }
    }

    private int tellAll(int first) throws Exception {
        for (int chat = first; chat < first + CHATS_A_ROUND; chat++) {
            tell(chat, PHOTOS);
        }
        return CHATS_A_ROUND;
    }

    /** Photos first, and WeChat repeats each message as if our answer had been lost. */
    private String tell(int chat, int photos) throws Exception {
        String sender = "o" + UUID.randomUUID();
        for (int photo = 0; photo < photos; photo++) {
            String message = WechatCaller.photo(sender, id(chat, photo));
            assertThat(said(message)).contains("共 " + (photo + 1) + " 个");
            assertThat(said(message)).contains("共 " + (photo + 1) + " 个");
        }
        said(WechatCaller.text(sender, "(测试)微信接口中断时的举报" + mark + " " + UUID.randomUUID(), WechatCaller.nextId()));
        said(WechatCaller.text(sender, "2", WechatCaller.nextId()));
        return WechatCaller.find(RECEIPT, said(WechatCaller.text(sender, "完成", WechatCaller.nextId())));
    }

    private String said(String message) throws Exception {
        Instant start = Instant.now();
        String words = wechat.words(wechat.post(message));
        assertThat(Duration.between(start, Instant.now())).isLessThan(WECHATS_PATIENCE);
        assertThat(words).isNotEmpty();
        return words;
    }

    private String id(int chat, int photo) { return mark + "-" + chat + "-" + photo; }

    private WechatStub well(int chats) throws Exception {
        WechatStub api = WechatStub.start();
        byte[] photo = Samples.photoWithPosition(64, 48, 1);
        IntStream.range(0, chats * PHOTOS).forEach(i -> api.with(id(i / PHOTOS, i % PHOTOS), (Object) photo));
        return api;
    }

    private void arrive(int photos) {
        Instant patience = Instant.now().plusSeconds(90);
        while (files() < photos) {
            tryAll();
            assertThat(Instant.now()).as("%d of %d arrived", files(), photos).isBefore(patience);
        }
    }

    /** As if the wait after the last failed try were over. */
    private void tryAll() {
        hurry();
        Instant patience = Instant.now().plusSeconds(60);
        while (Sql.number("select count(*) from platform_outbox where kind = 'wechat-media' and state = 'WAITING' and due_at <= ?", Timestamp.from(Instant.now())) > 0) {
            outbox.deliver();
            assertThat(Instant.now()).isBefore(patience);
        }
    }

    private static void hurry() {
        Sql.update("update platform_outbox set due_at = ? where kind = 'wechat-media' and state = 'WAITING'", Timestamp.from(Instant.now().minusSeconds(1)));
    }

    /** Later than any wait after few tries: it is being tried at this moment. */
    private static Timestamp leased() { return Timestamp.from(Instant.now().plus(Duration.ofMinutes(9))); }

    private long waiting() { return Sql.number("select count(*) from reporting_chat_media where media_id like ?", mark + "%"); }

    private static long stuck() { return Sql.number("select count(*) from platform_outbox where kind = 'wechat-media' and state = 'STUCK'"); }

    private static long attempts() { return Sql.number("select coalesce(sum(attempts), 0) from platform_outbox where kind = 'wechat-media' and state = 'WAITING'"); }

    private long files() {
        return Sql.number("select count(*) from platform_attachment a join reporting_tip t on t.id = a.owner_id where t.what like ?", "%" + mark + "%");
    }
}
