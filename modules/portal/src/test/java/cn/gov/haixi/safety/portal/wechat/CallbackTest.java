package cn.gov.haixi.safety.portal.wechat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.reporting.wechat.CallbackKeys;
import java.time.Instant;
import java.util.Optional;
import me.chanjar.weixin.common.util.crypto.SHA1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_790_000_000);
    private static final String XML = "<xml><ToUserName><![CDATA[gh]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName><CreateTime>1790000000</CreateTime>"
            + "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[<a><b>]]></Content><MsgId>1</MsgId></xml>";
    private final Callback callback = new Callback(new CallbackKeys("wx1", "token", Optional.empty()), NOW);

    @ParameterizedTest
    @ValueSource(longs = {0, -590, 590})
    void shouldBelieveWhatWasSignedLately(long seconds) {
        assertThat(callback.read(signed(seconds), XML).getContent()).isEqualTo("<a><b>");
    }

    /** In clear the signature covers no body: an old address line would carry any words. */
    @ParameterizedTest
    @ValueSource(longs = {-601, 601, -86_400 * 365})
    void shouldNotBelieveWhatWasSignedLongAgoOrInTheFuture(long seconds) {
        assertThatThrownBy(() -> callback.read(signed(seconds), XML)).isInstanceOf(Forged.class);
        assertThatThrownBy(() -> callback.checkSignature(signed(seconds))).isInstanceOf(Forged.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "-1", "1790000000000000", "1e9"})
    void shouldNotBelieveWhatIsNoTime(String stamp) {
        assertThatThrownBy(() -> callback.checkSignature(signed(stamp))).isInstanceOf(Forged.class);
    }

    @Test
    void shouldNotEndTheStackOverWhatIsNestedDeep() {
        for (String deep : new String[] {"<a>".repeat(30_000) + "</a>".repeat(18_000), XML.replace("<MsgId>", "<x>".repeat(9_000) + "</x>".repeat(9_000) + "<MsgId>"), "<a b='c'>".repeat(10_000)}) {
            assertThatThrownBy(() -> callback.read(signed(0), deep)).isInstanceOf(Forged.class);
        }
        String list = XML.replace("</xml>", "<PicList>" + "<item><PicMd5Sum>x</PicMd5Sum></item>".repeat(9) + "</PicList><empty/></xml>");
        assertThat(callback.read(signed(0), list).getMsgId()).isEqualTo(1);
    }

    private static Callback.Query signed(long seconds) { return signed(String.valueOf(NOW.getEpochSecond() + seconds)); }

    private static Callback.Query signed(String stamp) { return new Callback.Query(SHA1.gen("token", stamp.isEmpty() ? "x" : stamp, "n"), stamp, "n", null, null); }
}
