package cn.gov.haixi.safety.duty.obligation;

/** What it is that owes: 岗位, 单位, 企业, 人员. */
public enum DebtorKind { POST, ORGANISATION, ENTERPRISE, PERSON }
