package cn.gov.haixi.safety.reporting.wechat;

import java.time.Instant;

/**
 * A line in the list, with how it is and its figures of the last {@value LineQueries#DAYS} days.
 *
 * @param enterprise name of the enterprise whose account it is; null for a government's
 * @param messageAt to the minute; null when nothing came in yet
 * @param provedAt when WeChat last asked whether the address is ours
 * @param refusedAt when a call last was not believed
 * @param errorCode WeChat's number or the kind of fault of the last call of ours that failed; null like its words when none did
 * @param messages that came in
 * @param drafts begun in the chat
 * @param tips that came of it, in the chat or by the form of its menu
 * @param asked how often a receipt was asked about
 * @param refused calls that were not believed
 */
public record LineRow(LineId id, String code, String name, String regionPath, String enterprise, String appId, LineLight light, Instant messageAt, Instant provedAt,
                      Instant refusedAt, String errorCode, String errorWords, Instant errorAt, MenuState menu, Instant menuAt,
                      long messages, long drafts, long tips, long asked, long refused) { }
