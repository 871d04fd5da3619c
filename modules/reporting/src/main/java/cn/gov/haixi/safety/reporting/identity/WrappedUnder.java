package cn.gov.haixi.safety.reporting.identity;

/**
 * So many texts of one kind lie under one of the server's keys.
 *
 * @param title message key of the kind
 */
public record WrappedUnder(String title, String key, long records) { }
