package cn.gov.haixi.safety.duty.obligation;

import java.util.UUID;

/**
 * What fulfils an obligation: a record of some module.
 *
 * @param subject the record's id; the same fact counts once
 * @param title such as a document's number
 * @param link where it is seen, within the intranet application
 */
public record Fact(UUID subject, String title, String link) { }
