package cn.gov.haixi.safety.it.portal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Calls a line as WeChat's servers do, written from their description and not with the library that answers. */
final class WechatCaller {
    private static final URI PORTAL = URI.create("http://localhost:" + Integer.getInteger("it.port.http") + "/portal/");
    private static final AtomicLong IDS = new AtomicLong(System.nanoTime() | 1L << 62);
    private final HttpClient client = HttpClient.newHttpClient();
    private final String line;
    private final String appId;
    private final String token;
    private final byte[] key;

    private WechatCaller(String line, String appId, String token, String aesKey) {
        this.line = line;
        this.appId = appId;
        this.token = token;
        this.key = aesKey == null ? null : Base64.getDecoder().decode(aesKey + "=");
    }

    static WechatCaller plain() { return new WechatCaller("geermu-test", "wx0000000000example", "example-token-plain", null); }

    static WechatCaller sealed() {
        return new WechatCaller("haixi-test", "wx1111111111example", "example-token-aes", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");
    }

    /** @param aesKey null in plain mode */
    static WechatCaller of(String line, String appId, String token, String aesKey) { return new WechatCaller(line, appId, token, aesKey); }

    WechatCaller withApp(String other) { return new WechatCaller(line, other, token, key == null ? null : Base64.getEncoder().encodeToString(key).replace("=", "")); }

    /** Larger than 32 bits, as WeChat's are. */
    static long nextId() { return IDS.incrementAndGet(); }

    String say(String sender, String words) throws Exception { return words(post(text(sender, words, nextId()))); }

    HttpResponse<String> post(String xml) throws Exception { return key == null ? send(xml, query(null)) : sendSealed(seal(xml)); }

    HttpResponse<String> sendSealed(String encrypted) throws Exception { return sendSealed(encrypted, 0); }

    /** @param seconds from now, for the time that stands in the signature */
    HttpResponse<String> sendSealed(String encrypted, long seconds) throws Exception {
        return send("<xml><ToUserName><![CDATA[gh]]></ToUserName><Encrypt><![CDATA[" + encrypted + "]]></Encrypt></xml>", query(encrypted, seconds));
    }

    HttpResponse<String> send(String body, String query) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(PORTAL.resolve("wechat/" + line + "?" + query)).header("Content-Type", "text/xml")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String query) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(PORTAL.resolve("wechat/" + line + "?" + query)).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** @param encrypted null in plain mode */
    String query(String encrypted) { return query(encrypted, 0); }

    /** @param seconds from now, for the time that stands in the signature */
    String query(String encrypted, long seconds) {
        String time = String.valueOf(System.currentTimeMillis() / 1000 + seconds);
        String nonce = "n" + nextId();
        String plain = "signature=" + sign(token, time, nonce) + "&timestamp=" + time + "&nonce=" + nonce;
        return encrypted == null ? plain : plain + "&encrypt_type=aes&msg_signature=" + sign(token, time, nonce, encrypted);
    }

    static String text(String sender, String words, long id) {
        return head(sender) + "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[" + words + "]]></Content><MsgId>" + id + "</MsgId></xml>";
    }

    static String position(String sender, double latitude, double longitude, String label) {
        return head(sender) + "<MsgType><![CDATA[location]]></MsgType><Location_X>" + latitude + "</Location_X><Location_Y>" + longitude + "</Location_Y><Scale>20</Scale><Label><![CDATA["
                + label + "]]></Label><MsgId>" + nextId() + "</MsgId></xml>";
    }

    static String photo(String sender, String mediaId) {
        return head(sender) + "<MsgType><![CDATA[image]]></MsgType><PicUrl><![CDATA[http://example.invalid/x]]></PicUrl><MediaId><![CDATA[" + mediaId + "]]></MediaId><MsgId>" + nextId() + "</MsgId></xml>";
    }

    /** @param heard null where WeChat does not listen */
    static String voice(String sender, String mediaId, String heard) {
        return head(sender) + "<MsgType><![CDATA[voice]]></MsgType><MediaId><![CDATA[" + mediaId + "]]></MediaId><Format><![CDATA[amr]]></Format>"
                + (heard == null ? "" : "<Recognition><![CDATA[" + heard + "]]></Recognition>") + "<MsgId>" + nextId() + "</MsgId></xml>";
    }

    static String video(String sender, String mediaId) {
        return head(sender) + "<MsgType><![CDATA[video]]></MsgType><MediaId><![CDATA[" + mediaId + "]]></MediaId><ThumbMediaId><![CDATA[thumb]]></ThumbMediaId><MsgId>" + nextId() + "</MsgId></xml>";
    }

    static String event(String sender, String event) {
        return head(sender) + "<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[" + event + "]]></Event></xml>";
    }

    private static String head(String sender) {
        return "<xml><ToUserName><![CDATA[gh_example]]></ToUserName><FromUserName><![CDATA[" + sender + "]]></FromUserName><CreateTime>1790000000</CreateTime>";
    }

    /** What the sender is shown. */
    String words(HttpResponse<String> answer) throws GeneralSecurityException {
        String xml = key == null || !answer.body().contains("<Encrypt>") ? answer.body() : open(find("<Encrypt><!\\[CDATA\\[(.*?)]]>", answer.body()));
        return xml.equals("success") ? "" : find("(?s)<Content><!\\[CDATA\\[(.*?)]]>", xml);
    }

    String seal(String xml) throws GeneralSecurityException {
        byte[] text = xml.getBytes(StandardCharsets.UTF_8);
        byte[] app = appId.getBytes(StandardCharsets.UTF_8);
        int padding = 32 - (20 + text.length + app.length) % 32;
        ByteBuffer clear = ByteBuffer.allocate(20 + text.length + app.length + padding);
        clear.put("0123456789abcdef".getBytes(StandardCharsets.US_ASCII)).putInt(text.length).put(text).put(app);
        while (clear.hasRemaining()) {
            clear.put((byte) padding);
        }
        return sealRaw(clear.array());
    }

    String sealRaw(byte[] clear) throws GeneralSecurityException { return Base64.getEncoder().encodeToString(cipher(Cipher.ENCRYPT_MODE).doFinal(clear)); }

    private String open(String sealed) throws GeneralSecurityException {
        byte[] clear = cipher(Cipher.DECRYPT_MODE).doFinal(Base64.getDecoder().decode(sealed));
        return new String(clear, 20, ByteBuffer.wrap(clear, 16, 4).getInt(), StandardCharsets.UTF_8);
    }

    private Cipher cipher(int mode) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, 16)));
        return cipher;
    }

    static String sign(String... parts) {
        String[] sorted = parts.clone();
        Arrays.sort(sorted);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(String.join("", sorted).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static String encode(String text) { return URLEncoder.encode(text, StandardCharsets.UTF_8); }

    static String find(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError(pattern + " not in " + text);
        }
        return found.group(found.groupCount());
    }
}
