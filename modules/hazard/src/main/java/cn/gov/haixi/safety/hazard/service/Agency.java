package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.registry.Line;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * A firm that gives safety services which governments buy (M5.1). What it did badly stays with it: a false report is kept here for every office to see
 * before the next contract.
 */
@Entity
@Table(name = "hazard_agency")
class Agency {
    @EmbeddedId private AgencyId id;
    @Version @Column(name = "version", nullable = false) private long version;
    @Column(name = "uscc", nullable = false, length = 18) private String uscc;
    @Column(name = "name", nullable = false, length = 120) private String name;
    @Column(name = "qualification", nullable = false, length = 200) private String qualification;
    @Column(name = "qualified_until") private LocalDate until;
    @Column(name = "contact", nullable = false, length = 60) private String contact;
    @Column(name = "phone", nullable = false, length = 30) private String phone;
    @Column(name = "region_path", nullable = false, length = 64) private String regionPath;
    @Column(name = "false_reports", nullable = false) private int falseReports;

    protected Agency() { }

    /** @param regionPath of the office that entered it, and keeps it */
    Agency(AgencyDraft draft, String uscc, String regionPath) {
        this.id = AgencyId.next();
        this.regionPath = regionPath;
        correct(draft, uscc);
    }

    final void correct(AgencyDraft draft, String code) {
        uscc = code;
        name = Line.of(draft.name());
        qualification = Line.of(draft.qualification());
        until = draft.until();
        contact = Line.of(draft.contact());
        phone = Line.of(draft.phone());
    }

    void foundFalse() { falseReports++; }

    AgencyId id() { return id; }

    long version() { return version; }

    String uscc() { return uscc; }

    String name() { return name; }

    String regionPath() { return regionPath; }

    LocalDate until() { return until; }

    AgencyRow row() { return new AgencyRow(id, uscc, name, qualification, until, contact, phone, regionPath, falseReports); }
}
