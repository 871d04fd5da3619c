package cn.gov.haixi.safety.portal.wechat;

import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.reporting.wechat.CallbackKeys;
import cn.gov.haixi.safety.reporting.wechat.ChatMessage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import me.chanjar.weixin.common.util.crypto.SHA1;
import me.chanjar.weixin.mp.bean.message.WxMpXmlMessage;
import me.chanjar.weixin.mp.bean.message.WxMpXmlOutMessage;

/**
 * One call of WeChat's on a line: proved by its signature, opened if it is sealed, and answered in the same way. In AES mode nothing but sealed
 * messages is believed.
 */
final class Callback {
    /** No declaration is a message: entities would be somebody's bomb. */
    private static final Pattern DECLARATION = Pattern.compile("<!(?!\\[CDATA\\[)|<\\?(?!xml\\b)");
    private static final Pattern SEALED = Pattern.compile("<Encrypt>\\s*<!\\[CDATA\\[([A-Za-z0-9+/=\\s]{1,90000})]]>\\s*</Encrypt>");
    /** Longer than WeChat's repetitions and two clocks that differ, and much shorter than an answer is remembered. */
    private static final Duration FRESH = Duration.ofMinutes(10);
    /** A section is passed over, and so is a tag without content; of any other the group says whether it ends. */
    private static final Pattern TAG = Pattern.compile("<!\\[CDATA\\[.*?]]>|<[^<>/][^<>]*/>|<(/?)[^<>!?][^<>]*>", Pattern.DOTALL);
    private static final int MOST_DEPTH = 20;
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
    private final CallbackKeys keys;
    private final Instant now;
    private final Optional<CheckedCrypt> crypt;

    Callback(CallbackKeys keys, Instant now) {
        this.keys = keys;
        this.now = now;
        this.crypt = keys.aesKey().map(aesKey -> new CheckedCrypt(keys.token(), aesKey, keys.appId()));
    }

    /** @throws Forged unless WeChat signed it, lately */
    void checkSignature(Query query) {
        checkFresh(query);
        check(query.signature(), keys.token(), query.timestamp(), query.nonce());
    }

    /** In clear a signature says nothing of what it came with: one that was once seen in somebody's log would be good for ever. */
    private void checkFresh(Query query) {
        String stamp = String.valueOf(query.timestamp());
        if (!SECONDS.matcher(stamp).matches() || Duration.between(Instant.ofEpochSecond(Long.parseLong(stamp)), now).abs().compareTo(FRESH) > 0) {
            throw new Forged();
        }
    }

    /**
     * @param query what stood in the address
     * @param body XML
     * @throws Forged when it is not signed, not sealed as this line wants it, or no message
     */
    WxMpXmlMessage read(Query query, String body) {
        if (crypt.isEmpty()) {
            checkSignature(query);
            return parse(body);
        }
        Matcher sealed = SEALED.matcher(body);
        if (!"aes".equals(query.encryption()) || DECLARATION.matcher(body).find() || !sealed.find()) {
            throw new Forged();
        }
        checkFresh(query);
        check(query.messageSignature(), keys.token(), query.timestamp(), query.nonce(), sealed.group(1));
        return parse(crypt.get().decrypt(sealed.group(1)));
    }

    /** @return what WeChat shows the sender; «success» for nothing */
    String reply(WxMpXmlMessage to, String words) {
        if (words.isEmpty()) {
            return "success";
        }
        String xml = WxMpXmlOutMessage.TEXT().content(words).fromUser(to.getToUser()).toUser(to.getFromUser()).build().toXml();
        return crypt.map(sealing -> sealing.encrypt(xml)).orElse(xml);
    }

    /** @return empty for what bears no sender or no id: nothing can be said to nobody */
    static Optional<ChatMessage> message(WxMpXmlMessage xml) {
        if (blank(xml.getFromUser()) || blank(xml.getMsgType()) || xml.getMsgType().equals("event") && xml.getCreateTime() == null
                || !xml.getMsgType().equals("event") && xml.getMsgId() == null) {
            return Optional.empty();
        }
        String id = xml.getMsgType().equals("event") ? xml.getFromUser() + " " + xml.getCreateTime() + " " + xml.getEvent() : xml.getMsgId().toString();
        return Optional.of(switch (xml.getMsgType()) {
            case "text" -> new ChatMessage(id, xml.getFromUser(), ChatMessage.Kind.TEXT, xml.getContent(), null, null);
            case "location" -> new ChatMessage(id, xml.getFromUser(), ChatMessage.Kind.POSITION, xml.getLabel(), position(xml), null);
            case "image" -> new ChatMessage(id, xml.getFromUser(), ChatMessage.Kind.PHOTO, xml.getMediaId(), null, null);
            case "video", "shortvideo" -> new ChatMessage(id, xml.getFromUser(), ChatMessage.Kind.VIDEO, xml.getMediaId(), null, null);
            case "voice" -> new ChatMessage(id, xml.getFromUser(), ChatMessage.Kind.VOICE, xml.getMediaId(), null, xml.getRecognition());
            case "event" -> new ChatMessage(id, xml.getFromUser(), "subscribe".equals(xml.getEvent()) ? ChatMessage.Kind.SUBSCRIBED : ChatMessage.Kind.OTHER, null, null, null);
            default -> new ChatMessage(id, xml.getFromUser(), ChatMessage.Kind.OTHER, null, null, null);
        });
    }

    /** WeChat's X is the latitude. */
    private static Position position(WxMpXmlMessage xml) {
        Double latitude = xml.getLocationX();
        Double longitude = xml.getLocationY();
        boolean somewhere = latitude != null && longitude != null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return somewhere ? new Position(BigDecimal.valueOf(longitude), BigDecimal.valueOf(latitude)) : null;
    }

    private static boolean blank(String text) { return text == null || text.isBlank(); }

    private static WxMpXmlMessage parse(String xml) {
        if (DECLARATION.matcher(xml).find() || deep(xml)) {
            throw new Forged();
        }
        try {
            WxMpXmlMessage message = WxMpXmlMessage.fromXml(xml);
            if (message != null) {
                return message;
            }
        } catch (RuntimeException malformed) {
            // XStream throws whatever its converters throw; to us each means the same.
        }
        throw new Forged();
    }

    /** WxJava reads recursively: what is nested deeper than any message would end the stack. */
    private static boolean deep(String xml) {
        int depth = 0;
        Matcher tag = TAG.matcher(xml);
        while (tag.find()) {
            if (tag.group(1) == null) {
                continue;
            }
            depth += tag.group(1).equals("/") ? -1 : 1;
            if (depth > MOST_DEPTH) {
                return true;
            }
        }
        return false;
    }

    private static void check(String signature, String... parts) {
        boolean whole = signature != null;
        for (String part : parts) {
            whole &= part != null && !part.isEmpty();
        }
        if (!whole || !MessageDigest.isEqual(SHA1.gen(parts).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8))) {
            throw new Forged();
        }
    }

    /** What stands in a callback's address. Any may be null. */
    record Query(String signature, String timestamp, String nonce, String encryption, String messageSignature) { }
}
