package cn.gov.haixi.safety.registry.organisation;

/** What an organisation is in the work-safety system: 党委, 政府, 安委会办公室, 安委会成员单位. */
public enum OrganisationKind { PARTY_COMMITTEE, GOVERNMENT, COMMITTEE_OFFICE, MEMBER_UNIT }
