package cn.gov.haixi.safety.hazard.expert;

/** Why an expert of the right field and region was left out of a draw. */
public enum Exclusion {
    /** He must not judge whom the task is about. */
    CONFLICT,
    /** He works there. */
    EMPLOYER,
    /** None of his certificates holds to the last day. */
    CERTIFICATE,
    ABSENT,
    /** He has another task on one of these days. */
    BOOKED
}
