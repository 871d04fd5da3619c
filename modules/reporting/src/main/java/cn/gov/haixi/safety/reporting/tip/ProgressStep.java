package cn.gov.haixi.safety.reporting.tip;

import java.time.Instant;

/** One step of a tip as its tipster sees it; {@code words} are empty unless they were written to him. */
public record ProgressStep(Instant at, TipMove move, String words) { }
