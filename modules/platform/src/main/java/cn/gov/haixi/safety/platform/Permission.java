package cn.gov.haixi.safety.platform;

import java.util.Set;

/**
 * What an account may do. A role is a named set of these; the container knows them as groups, hence {@code @RolesAllowed}.
 * The three administrators (三员) exclude one another and hold no business permission: no role mixes the four {@link Kind}s.
 */
public final class Permission {
    public static final String REGISTRY_SEE = "REGISTRY_SEE";
    public static final String REGISTRY_EDIT = "REGISTRY_EDIT";
    public static final String PARAMETER_EDIT = "PARAMETER_EDIT";

    public static final String TIP_SEE = "TIP_SEE";
    /** Enters what came by telephone, letter or visit. */
    public static final String TIP_ENTER = "TIP_ENTER";
    /** Accepts, rejects, transfers, assigns, merges, closes. */
    public static final String TIP_HANDLE = "TIP_HANDLE";
    public static final String TIP_VERIFY = "TIP_VERIFY";
    /** Grants a subordinate's request for more time. */
    public static final String TIP_EXTEND = "TIP_EXTEND";
    /** Keeps the WeChat lines: their accounts, keys and menus. */
    public static final String WECHAT_KEEP = "WECHAT_KEEP";

    /** Answers for what was told on the own line of the caller's enterprise. */
    public static final String ENTERPRISE_ANSWER = "ENTERPRISE_ANSWER";

    /** Decides who may learn who told, and how long that is kept: the identity custodian (举报人身份保管员). */
    public static final String IDENTITY_KEEP = "IDENTITY_KEEP";

    public static final String REWARD_SEE = "REWARD_SEE";
    public static final String REWARD_PROPOSE = "REWARD_PROPOSE";
    public static final String REWARD_APPROVE = "REWARD_APPROVE";
    public static final String REWARD_PAY = "REWARD_PAY";
    /** Allocates money to a reward fund. */
    public static final String FUND_KEEP = "FUND_KEEP";

    /** Sees what is owed, by whom and by when. */
    public static final String DUTY_SEE = "DUTY_SEE";
    /** Unrolls the obligations of a period, excuses, reminds. */
    public static final String DUTY_KEEP = "DUTY_KEEP";
    /** Drafts the duty reports of the own organisation's posts. */
    public static final String REPORT_WRITE = "REPORT_WRITE";
    /** Receives duty reports for the own body: returns, accepts, scores, publishes. */
    public static final String REPORT_RECEIVE = "REPORT_RECEIVE";

    /** Sees hazards and the risks of enterprises, listed supervision, experts, insurance and inspections. */
    public static final String HAZARD_SEE = "HAZARD_SEE";
    /** For a supervising body: confirms a hazard, orders its rectification, grants more time, stops use, accepts what was done. */
    public static final String HAZARD_HANDLE = "HAZARD_HANDLE";
    /** For an enterprise: reports its own hazards, rectifies them and hands in the evidence. */
    public static final String HAZARD_RECTIFY = "HAZARD_RECTIFY";
    /** Decides what another has proposed: to list a hazard for supervision (挂牌督办), to give it more time, to take it off the list. */
    public static final String LISTING_DECIDE = "LISTING_DECIDE";
    /** For an enterprise: keeps its risks, their measures and its own checks. */
    public static final String RISK_KEEP = "RISK_KEEP";
    /** Keeps the pool of experts, draws from it, values what they did; buys services of third parties. */
    public static final String EXPERT_KEEP = "EXPERT_KEEP";
    /** Keeps policies of liability insurance. */
    public static final String INSURANCE_KEEP = "INSURANCE_KEEP";
    /** For an insurer: its own policies and its prevention services. */
    public static final String INSURANCE_SERVE = "INSURANCE_SERVE";
    /** Organises rounds of mutual inspection. */
    public static final String MUTUAL_KEEP = "MUTUAL_KEEP";
    /** Scores on the spot in a mutual inspection. */
    public static final String MUTUAL_SCORE = "MUTUAL_SCORE";

    /** Keeps accounts, the calendar and the outbox running: the system administrator (系统管理员). */
    public static final String SYSTEM_KEEP = "SYSTEM_KEEP";
    /** Decides which role may do what and who holds it: the security administrator (安全管理员). */
    public static final String SECURITY_KEEP = "SECURITY_KEEP";
    /** Reads, verifies and exports the audit trail: the audit administrator (审计管理员). */
    public static final String AUDIT_SEE = "AUDIT_SEE";

    private static final Set<String> BUSINESS = Set.of(REGISTRY_SEE, REGISTRY_EDIT, PARAMETER_EDIT,
            TIP_SEE, TIP_ENTER, TIP_HANDLE, TIP_VERIFY, TIP_EXTEND, IDENTITY_KEEP, WECHAT_KEEP, ENTERPRISE_ANSWER,
            REWARD_SEE, REWARD_PROPOSE, REWARD_APPROVE, REWARD_PAY, FUND_KEEP,
            DUTY_SEE, DUTY_KEEP, REPORT_WRITE, REPORT_RECEIVE,
            HAZARD_SEE, HAZARD_HANDLE, HAZARD_RECTIFY, LISTING_DECIDE, RISK_KEEP, EXPERT_KEEP, INSURANCE_KEEP, INSURANCE_SERVE, MUTUAL_KEEP, MUTUAL_SCORE);

    private Permission() { }

    /** Business, or one of the three administrations that exclude one another and it. */
    public enum Kind {
        BUSINESS, SYSTEM, SECURITY, AUDIT;

        public Set<String> permissions() {
            return switch (this) {
                case BUSINESS -> Permission.BUSINESS;
                case SYSTEM -> Set.of(SYSTEM_KEEP);
                case SECURITY -> Set.of(SECURITY_KEEP);
                case AUDIT -> Set.of(AUDIT_SEE);
            };
        }
    }
}
