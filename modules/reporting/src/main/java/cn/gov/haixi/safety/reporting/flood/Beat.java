package cn.gov.haixi.safety.reporting.flood;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one row that is written to see whether the database takes anything. */
@Entity
@Table(name = "reporting_intake_beat")
class Beat {
    @Id @Column(name = "id") private int id;
    @Column(name = "beat_at", nullable = false) private Instant at;
}
