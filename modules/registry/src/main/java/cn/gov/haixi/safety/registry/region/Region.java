package cn.gov.haixi.safety.registry.region;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
    @ManyToMany @OrderBy("path")
    @JoinTable(name = "registry_region_succession", joinColumns = @JoinColumn(name = "predecessor"),
            inverseJoinColumns = @JoinColumn(name = "successor"))
    private List<Region> successors = new ArrayList<>();
    @ManyToMany(mappedBy = "successors") @OrderBy("path")
    private List<Region> predecessors = new ArrayList<>();

    protected Region() { }

    /** A county unit under the prefecture. */
    Region(RegionDraft draft, Region prefecture, LocalDate validFrom) { this(draft, prefecture.path, validFrom); }

    private Region(RegionDraft draft, String above, LocalDate validFrom) {
        this.code = draft.code();
        this.path = above + draft.code() + "/";
        this.validFrom = validFrom;
        correct(draft);
    }

    static Region prefecture(RegionDraft draft, LocalDate validFrom) { return new Region(draft, "", validFrom); }

    /** Code and path stay: everything in the prefecture refers to them. */
    void correct(RegionDraft draft) {
        name = draft.name().strip();
        nameEn = draft.nameEn().strip();
        longitude = draft.longitude().setScale(6, RoundingMode.HALF_UP);
        latitude = draft.latitude().setScale(6, RoundingMode.HALF_UP);
    }

    /** Ends on the eve of the successor's first day. */
    void mergeInto(Region successor) {
        LocalDate lastDay = successor.validFrom.minusDays(1);
        if (row().prefecture() || validTo != null || lastDay.isBefore(validFrom)) {
            throw new MergerRefused(name, successor.validFrom);
        }
        validTo = lastDay;
        successors.add(successor);
        successor.predecessors.add(this);
    }

    String code() { return code; }

    long version() { return version; }

    RegionRow row() { return new RegionRow(code, path, name, nameEn, validFrom, validTo); }

    RegionCase whole() {
        return new RegionCase(row(), version, longitude, latitude, predecessors.stream().map(Region::row).toList(),
                successors.stream().map(Region::row).toList());
    }
}
