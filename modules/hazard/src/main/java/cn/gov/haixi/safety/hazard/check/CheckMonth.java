package cn.gov.haixi.safety.hazard.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** How often an enterprise's inspections whose windows began in a month (202611) were made, missed, and found a hazard; counted by {@link CheckMonths}. */
@Entity
@Table(name = "hazard_check_month")
@IdClass(CheckMonth.Key.class)
class CheckMonth {
    @Id @Column(name = "enterprise_id") private UUID enterprise;
    @Id @Column(name = "month_number") private int month;
    @Column(name = "made", nullable = false) private int made;
    @Column(name = "missed", nullable = false) private int missed;
    @Column(name = "failed", nullable = false) private int failed;

    protected CheckMonth() { }

    record Key(UUID enterprise, int month) implements Serializable { }
}
