package cn.gov.haixi.safety.registry.account;

import java.time.Instant;

public record SignInRow(Instant at, String source, SignInOutcome outcome) { }
