package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Money;

/** What the scale allows and the assessment comes to, before anybody proposes it. */
public record RewardQuote(AwardRange range, int points, Money suggested) { }
