package cn.gov.haixi.safety.hazard.mutual;

/** What happens to a round and to the scorings in it. */
public enum RoundMove { PLANNED, CHANGED, PAIRED, PAIRED_AGAIN, UNPAIRED, STARTED, SCORED, SUBMITTED, OBJECTED, OBJECTION_UPHELD, OBJECTION_DISMISSED, CLOSED, PUBLISHED, CANCELLED }
