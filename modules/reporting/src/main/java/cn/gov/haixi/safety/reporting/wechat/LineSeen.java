package cn.gov.haixi.safety.reporting.wechat;

import java.time.Instant;

/**
 * What was seen of a line for some seconds.
 *
 * @param messageAt to the minute, so that no list of times tells who told what; null for none, like the others
 * @param refusedAt to the minute
 */
record LineSeen(Instant messageAt, Instant provedAt, Instant refusedAt, Instant answeredAt, Fault error, long messages, long drafts, long asked, long refused) {
    static final LineSeen NOTHING = new LineSeen(null, null, null, null, null, 0, 0, 0, 0);

    /** WeChat's no, in its own number and words. */
    record Fault(String code, String words, Instant at) { }

    static LineSeen message(Instant minute) { return new LineSeen(minute, null, null, null, null, 1, 0, 0, 0); }

    static LineSeen draft() { return new LineSeen(null, null, null, null, null, 0, 1, 0, 0); }

    static LineSeen asked(long times) { return new LineSeen(null, null, null, null, null, 0, 0, times, 0); }

    static LineSeen proved(Instant now) { return new LineSeen(null, now, null, null, null, 0, 0, 0, 0); }

    static LineSeen refused(Instant now) { return new LineSeen(null, null, now, null, null, 0, 0, 0, 1); }

    static LineSeen answered(Instant now) { return new LineSeen(null, null, null, now, null, 0, 0, 0, 0); }

    static LineSeen failed(Fault error) { return new LineSeen(null, null, null, null, error, 0, 0, 0, 0); }

    LineSeen and(LineSeen more) {
        boolean newer = error == null || more.error != null && !more.error.at().isBefore(error.at());
        return new LineSeen(LineHealth.later(messageAt, more.messageAt), LineHealth.later(provedAt, more.provedAt), LineHealth.later(refusedAt, more.refusedAt),
                LineHealth.later(answeredAt, more.answeredAt), newer ? more.error : error,
                messages + more.messages, drafts + more.drafts, asked + more.asked, refused + more.refused);
    }
}
