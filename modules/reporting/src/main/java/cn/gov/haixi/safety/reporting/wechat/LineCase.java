package cn.gov.haixi.safety.reporting.wechat;

import java.time.Instant;

/**
 * One line with all that may be shown of it: of its secrets only since when they are.
 *
 * @param regionCode of the government that keeps it
 * @param uscc of the enterprise whose account it is; null for a government's
 * @param aesKeySetAt null in plain mode
 */
public record LineCase(LineId id, long version, String code, String name, String regionCode, String regionPath, String uscc, String appId, String apiBase, boolean closed,
                       Instant tokenSetAt, Instant aesKeySetAt, Instant secretSetAt) { }
