package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A hazard as whoever found it tells of it; it becomes a case by {@code HazardIntake.open}.
 *
 * @param origin the record that it comes from, such as a failed check or a finding of a mutual inspection; null when it was entered by hand
 * @param originNumber what people call that record; empty without one
 * @param originLink its page; empty without one
 * @param enterprise null when nobody has chosen it; then {@code enterpriseName} may still be known
 * @param regionPath where it lies, such as {@code 632800/632801/}
 * @param riskUnit the unit of the enterprise's risk tree that it was found in; null when unknown
 * @param foundOn not in the future
 * @param foundBy the body or person who found it, as it is shown
 */
public record NewHazard(@NotNull HazardSource source, UUID origin, @Size(max = 60) String originNumber, @Size(max = 200) String originLink,
                        EnterpriseId enterprise, @Size(max = 120) String enterpriseName, @NotBlank @Size(max = 60) String regionPath,
                        @Size(max = 200) String place, @Valid Position position, UUID riskUnit,
                        @NotBlank @Size(max = 2000) String found, @NotNull HazardClass grade, @NotNull @CivilDay LocalDate foundOn, @NotBlank @Size(max = 120) String foundBy) {

    /** Told of one that the register knows; it lies where it was found, said no less exactly than where the enterprise is registered. */
    NewHazard of(EnterpriseRow known) {
        return new NewHazard(source, origin, originNumber, originLink, known.id(), known.name(), within(regionPath, known), place, position, riskUnit, found, grade, foundOn, foundBy);
    }

    /** The narrower of two regions, one of which lies in the other; where neither does, the place of the find. */
    static String within(String found, EnterpriseRow known) { return found == null || known.regionPath().startsWith(found) ? known.regionPath() : found; }
}
