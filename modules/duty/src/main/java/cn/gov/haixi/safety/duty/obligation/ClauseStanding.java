package cn.gov.haixi.safety.duty.obligation;

/** How many obligations of a clause are in one state. */
public record ClauseStanding(String clause, ObligationState state, int count) { }
