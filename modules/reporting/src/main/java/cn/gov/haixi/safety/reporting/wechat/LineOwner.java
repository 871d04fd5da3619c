package cn.gov.haixi.safety.reporting.wechat;

/**
 * Whose account a line is.
 *
 * @param regionCode of the government, or of the county that the enterprise lies in
 * @param uscc null for a government
 */
record LineOwner(String regionCode, String uscc) { }
