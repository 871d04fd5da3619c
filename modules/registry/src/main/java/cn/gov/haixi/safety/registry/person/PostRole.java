package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.registry.organisation.OrganisationKind;

/** What a post answers for: the heads and vice-heads whom M1.2 to M1.6 ask for a duty report, or nothing of the kind. */
public enum PostRole {
    /** 党委(工委)主要负责人. */
    PARTY_HEAD,
    /** 政府(行委)主要负责人. */
    GOVERNMENT_HEAD,
    /** 政府分管安全生产负责人; a government may have several. */
    VICE_HEAD_IN_CHARGE,
    /** 成员单位主要负责人. */
    UNIT_HEAD,
    /** 其他岗位. */
    OTHER;

    /** Whether an organisation of this kind has such posts. */
    public boolean fits(OrganisationKind kind) {
        return switch (this) {
            case PARTY_HEAD -> kind == OrganisationKind.PARTY_COMMITTEE;
            case GOVERNMENT_HEAD, VICE_HEAD_IN_CHARGE -> kind == OrganisationKind.GOVERNMENT;
            case UNIT_HEAD -> kind == OrganisationKind.MEMBER_UNIT;
            case OTHER -> true;
        };
    }

    /** Whether an organisation has at most one such post at a time. */
    public boolean head() { return this == PARTY_HEAD || this == GOVERNMENT_HEAD || this == UNIT_HEAD; }
}
