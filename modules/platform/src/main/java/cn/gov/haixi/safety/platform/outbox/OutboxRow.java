package cn.gov.haixi.safety.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/** A message as the system administrator sees it: how it goes, and whereto in outline; never what it says. */
public record OutboxRow(UUID id, String kind, String address, OutboxState state, Integer attempts, Instant writtenAt, Instant dueAt, String lastError) {
    /** The address with its first half hidden, except a mail's domain: enough to see which relay refuses, too little to know the person. */
    public OutboxRow {
        int at = address.indexOf('@');
        String person = at < 0 ? address : address.substring(0, at);
        address = "***" + person.substring(person.offsetByCodePoints(0, (person.codePointCount(0, person.length()) + 1) / 2)) + (at < 0 ? "" : address.substring(at));
    }

    public boolean stuck() { return state == OutboxState.STUCK; }
}
