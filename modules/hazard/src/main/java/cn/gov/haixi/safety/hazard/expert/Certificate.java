package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.validation.CivilDay;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A qualification of an expert. @param until its last day; null for one that does not expire */
@Embeddable
public record Certificate(@NotBlank @Size(max = 120) @Column(name = "name", nullable = false, length = 120) String name,
                          @NotBlank @Size(max = 60) @Column(name = "number", nullable = false, length = 60) String number, @CivilDay @Column(name = "valid_until") LocalDate until) {
    public boolean validOn(LocalDate day) { return until == null || !until.isBefore(day); }
}
