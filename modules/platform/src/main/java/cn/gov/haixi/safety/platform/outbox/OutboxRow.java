package cn.gov.haixi.safety.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/** A message as the system administrator sees it: where it is bound and how it goes, never what it says. */
public record OutboxRow(UUID id, String kind, OutboxMessage.State state, int attempts, Instant writtenAt, Instant dueAt, String lastError) { }
