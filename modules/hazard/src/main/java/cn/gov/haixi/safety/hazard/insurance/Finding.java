package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What an insurer's people found. @param hazard the case that it opened @param words how it was told, or its beginning */
@Embeddable
public record Finding(@Column(name = "hazard_id", nullable = false) UUID hazard, @Column(name = "words", nullable = false, length = 220) String words,
                      @Enumerated(EnumType.STRING) @Column(name = "grade", nullable = false, length = 16) HazardClass grade) { }
