package cn.gov.haixi.safety.registry.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The hash of a password that its owner chose earlier. */
@Embeddable
record OldPassword(@Column(name = "set_at", nullable = false) Instant setAt, @Column(name = "hash", nullable = false, length = 300) String hash) { }
