package cn.gov.haixi.safety.reporting.wechat;

/**
 * A line as the file of {@code -Dsafety.channels} describes it.
 *
 * @param name null for the code
 * @param owner code of the region whose government keeps it, or unified social credit code of the enterprise whose account it is
 * @param aesKey WeChat's EncodingAESKey of 43 letters and digits; null in plain mode
 */
record LineDraft(String code, String name, String owner, String appId, String token, String aesKey, String secret, String apiBase) {
    LineDraft {
        if (!apiBase.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?")) {
            throw new IllegalArgumentException("apiBase");
        }
        if (aesKey != null && !aesKey.matches("[A-Za-z0-9]{43}")) {
            throw new IllegalArgumentException("aesKey");
        }
    }

    @Override public String toString() { return "LineDraft[" + code + "]"; }
}
