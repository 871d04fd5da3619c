package cn.gov.haixi.safety.hazard.service;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A report that a firm delivered under a contract was found to be false: ground for its credit record. Fired in the transaction that records it.
 *
 * @param report id of the record
 * @param organisation the body that bought the service and found it
 */
public record FalseReportFound(UUID report, AgencyId agency, String uscc, String name, ContractId contract, UUID organisation, LocalDate foundOn, String reason) { }
