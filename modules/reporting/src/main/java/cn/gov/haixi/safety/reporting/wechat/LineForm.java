package cn.gov.haixi.safety.reporting.wechat;

/**
 * A line as somebody wants it who keeps it.
 *
 * @param code stands in the address that WeChat calls; stays as it was first entered
 * @param region code of the region whose government keeps it; not asked for an enterprise, which has its own
 * @param uscc of the enterprise whose account it is (M3.3); null for a government's
 * @param apiBase one of {@link LineKeeping#apiBases}, or the one it has
 * @param token null to leave it as it is; so are the AES key and the secret
 * @param plain whether messages come in clear, so that there is no AES key
 */
public record LineForm(String code, String name, String region, String uscc, String appId, String apiBase, String token, String aesKey, String secret, boolean plain) {
    public LineForm {
        code = clean(code);
        name = clean(name);
        region = clean(region);
        uscc = clean(uscc);
        appId = clean(appId);
        token = clean(token);
        aesKey = clean(aesKey);
        secret = clean(secret);
    }

    private static String clean(String text) { return text == null || text.isBlank() ? null : text.strip(); }

    /** @throws LineRefused for the first thing that cannot be */
    void check() {
        check("code", code, "[a-z0-9][a-z0-9-]{1,39}");
        check("name", name, "[^\\p{Cc}]{1," + WechatLine.MOST_NAME + "}");
        check("app-id", appId, "wx[0-9A-Za-z]{8,30}");
        check("token", token == null ? "none" : token, "[0-9A-Za-z]{3,32}");
        check("aes-key", aesKey == null ? "0".repeat(43) : aesKey, "[0-9A-Za-z]{43}");
        check("secret", secret == null ? "none" : secret, "[!-~]{4,64}");
    }

    private static void check(String item, String text, String shape) {
        if (text == null || !text.matches(shape)) {
            throw new LineRefused(item);
        }
    }

    @Override public String toString() { return "LineForm[" + code + "]"; }
}
