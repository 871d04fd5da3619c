package cn.gov.haixi.safety.accountability.dutyreport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * What one of the bodies that a report is owed to made of it. Two recipients mean two of them (M1.2, M1.3, M1.4).
 *
 * @param score null until it is accepted
 * @param comment empty where none was wanted
 */
@Embeddable
record Acknowledgement(@Column(name = "organisation_id", nullable = false) UUID organisation, @Column(name = "score") Integer score,
                       @Column(name = "comment", nullable = false, length = 2000) String comment, @Column(name = "accepted_by", nullable = false, length = 64) String by,
                       @Column(name = "accepted_at") Instant at) {
    static Acknowledgement awaited(UUID organisation) { return new Acknowledgement(organisation, null, "", "", null); }

    boolean given() { return at != null; }
}
