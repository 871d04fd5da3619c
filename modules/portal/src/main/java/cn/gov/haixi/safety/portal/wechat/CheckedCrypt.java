package cn.gov.haixi.safety.portal.wechat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import me.chanjar.weixin.common.util.crypto.WxCryptUtil;

/**
 * WxJava's way of sealing messages, with the check that it leaves out: the app id at the end of the sealed text must be ours, or somebody else's
 * message was replayed to us.
 */
final class CheckedCrypt extends WxCryptUtil {
    /** Random bytes and the message's length stand before it. */
    private static final int HEAD = 20;
    private static final int BLOCK = 32;
    private final String appId;

    CheckedCrypt(String token, String aesKey, String appId) {
        super(token, aesKey, appId);
        this.appId = appId;
    }

    /** @throws Forged when it cannot be opened, is padded wrongly, or is not for this app */
    @Override
    public String decrypt(String sealed) {
        byte[] clear;
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(aesKey, "AES"), new IvParameterSpec(Arrays.copyOf(aesKey, 16)));
            clear = cipher.doFinal(Base64.getMimeDecoder().decode(sealed));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new Forged();
        }
        int padding = clear.length == 0 ? 0 : clear[clear.length - 1];
        int end = clear.length - padding;
        if (padding < 1 || padding > BLOCK || end < HEAD) {
            throw new Forged();
        }
        int length = ByteBuffer.wrap(clear, HEAD - 4, 4).getInt();
        if (length < 0 || length > end - HEAD) {
            throw new Forged();
        }
        byte[] receiver = Arrays.copyOfRange(clear, HEAD + length, end);
        if (!MessageDigest.isEqual(receiver, appId.getBytes(StandardCharsets.UTF_8))) {
            throw new Forged();
        }
        return new String(clear, HEAD, length, StandardCharsets.UTF_8);
    }
}
