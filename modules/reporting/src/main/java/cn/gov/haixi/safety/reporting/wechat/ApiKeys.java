package cn.gov.haixi.safety.reporting.wechat;

/** What is needed to call WeChat for a line. */
record ApiKeys(String apiBase, String appId, String secret) {
    @Override public String toString() { return "ApiKeys[" + appId + "]"; }
}
