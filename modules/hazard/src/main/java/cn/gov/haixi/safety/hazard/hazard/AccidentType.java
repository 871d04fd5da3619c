package cn.gov.haixi.safety.hazard.hazard;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A type of accident of one edition of GB 6441, with the days on which that edition is in force. */
@Entity
@Cacheable
@Immutable
@Table(name = "hazard_accident_type")
class AccidentType {
    @Id @Column(name = "code", length = 16) private String code;
    @Column(name = "place", nullable = false) private int place;
    @Column(name = "name", nullable = false, length = 40) private String name;
    @Column(name = "name_en", nullable = false, length = 80) private String nameEn;
    @Column(name = "valid_from", nullable = false) private LocalDate validFrom;
    @Column(name = "valid_to") private LocalDate validTo;

    protected AccidentType() { }

    AccidentTypeRow row() { return new AccidentTypeRow(code, name, nameEn, validFrom, validTo); }
}
