package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A report that a firm delivered and that was found to be false. Written once: what was found stays found. */
@Entity
@Table(name = "hazard_false_report")
class FalseReport {
    @Id @Column(name = "id") private UUID id;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "agency_id", nullable = false)) private AgencyId agency;
    @Column(name = "contract_id", nullable = false) private UUID contract;
    @Column(name = "contract_number", nullable = false, length = 60) private String contractNumber;
    @Column(name = "organisation_name", nullable = false, length = 120) private String organisationName;
    @Column(name = "found_on", nullable = false) private LocalDate foundOn;
    @Column(name = "found_by", nullable = false, length = 64) private String foundBy;
    @Column(name = "reason", nullable = false, length = 1000) private String reason;

    protected FalseReport() { }

    FalseReport(ServiceContract contract, String reason, Actor by, LocalDate today) {
        this.id = Ids.next();
        this.agency = contract.agency().id();
        this.contract = contract.id().value();
        this.contractNumber = contract.number();
        this.organisationName = by.organisationName();
        this.foundOn = today;
        this.foundBy = by.name();
        this.reason = reason.strip();
    }

    UUID id() { return id; }

    FalseReportRow row() { return new FalseReportRow(new ContractId(contract), contractNumber, organisationName, foundOn, foundBy, reason); }
}
