package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.hazard.expert.Grade;
import cn.gov.haixi.safety.platform.Money;
import java.time.LocalDate;
import java.util.UUID;

/** A contract in a list. @param left what may still be paid @param grade null, as the day it was closed, until it is valued @param words what is said of the service; may be empty */
public record ContractRow(ContractId id, String number, UUID organisation, String regionPath, AgencyId agency, String agencyName, int falseReports, String subject, Money budget, Money sum, Money paid,
                          Money left, LocalDate from, LocalDate until, String enteredBy, ContractState state, Grade grade, String words, LocalDate closedOn) {

    /** Proposed and not yet decided. */
    public Money waiting() { return sum.minus(left).minus(paid); }
}
