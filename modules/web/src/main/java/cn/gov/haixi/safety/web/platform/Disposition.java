package cn.gov.haixi.safety.web.platform;

import java.nio.charset.StandardCharsets;

/** The header that names a file to be saved, by RFC 6266: the true name in UTF-8, and a plain one for old programs. */
public final class Disposition {
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

    private Disposition() { }

    public static String attachment(String fileName) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : fileName.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(String.format("%02X", octet));
            }
        }
        return "attachment; filename=\"" + fileName.replaceAll("[^A-Za-z0-9._-]+", "_") + "\"; filename*=UTF-8''" + encoded;
    }
}
