package cn.gov.haixi.safety.registry.region;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The prefecture or one of its county units (county, city, administrative committee), from the day it was set up to the day it was merged
 * into a successor. A code is never used again, so what was recorded under a former region stays where it was.
 */
@Entity
@Cacheable
@Table(name = "registry_region")
class Region {
    @Id @Column(name = "code", length = 12) private String code;
    @Version @Column(name = "version") private long version;
    @Column(name = "path", nullable = false, length = 64) private String path;
    @Column(name = "name", nullable = false, length = 60) private String name;
    @Column(name = "name_en", nullable = false, length = 80) private String nameEn;
    @Column(name = "longitude", precision = 9, scale = 6) private BigDecimal longitude;
    @Column(name = "latitude", precision = 9, scale = 6) private BigDecimal latitude;
    @Column(name = "valid_from", nullable = false) private LocalDate validFrom;
    @Column(name = "valid_to") private LocalDate validTo;

    protected Region() { }

    String code() { return code; }

    String path() { return path; }

    RegionRow row() { return new RegionRow(code, path, name, nameEn, validFrom, validTo); }
}
