package cn.gov.haixi.safety.reporting.identity;

import java.util.List;

/**
 * How far the records have followed the server's keys.
 *
 * @param keys aliases in the server's store, the oldest first
 * @param left records that are not yet under the newest
 */
public record KeyStatus(List<String> keys, String newest, long total, long left, List<WrappedUnder> parts) {
    public int percent() { return total == 0 ? 100 : (int) (100 * (total - left) / total); }

    /** Whether nothing needs this key any more: then it may leave the store. */
    public boolean free(String key) { return !key.equals(newest) && parts.stream().noneMatch(part -> part.key().equals(key)); }
}
