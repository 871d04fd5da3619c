package cn.gov.haixi.safety.reporting.reward;

/** What a tipster says of himself when he claims: some scales give an insider more (应急〔2020〕69号; the provincial measure of 2024). He proves it when he is paid. */
public enum InsiderClaim {
    NONE,
    /** 被举报单位从业人员. */
    EMPLOYEE,
    /** 从业人员近亲属. */
    FAMILY
}
