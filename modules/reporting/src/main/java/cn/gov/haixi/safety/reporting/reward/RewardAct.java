package cn.gov.haixi.safety.reporting.reward;

/** What was done in a reward's life. The tipster reads the public ones, in words of their own, under the receipt. */
public enum RewardAct {
    OPENED, PROPOSED, SENT_BACK, GRANTED, REMINDED, EXTENDED, CLAIMED, LISTED, CLAIM_RETURNED, PAID, WAIVED, BANK_DETAILS_WIPED, REFUSAL_PROPOSED, REFUSED;

    boolean tipsterMayKnow() {
        return switch (this) {
            case PROPOSED, SENT_BACK, LISTED, REFUSAL_PROPOSED -> false;
            case OPENED, GRANTED, REMINDED, EXTENDED, CLAIMED, CLAIM_RETURNED, PAID, WAIVED, BANK_DETAILS_WIPED, REFUSED -> true;
        };
    }
}
