package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.platform.validation.InPrefecture;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A hazard as somebody enters it by hand.
 *
 * @param enterprise null when it is not in the register; an enterprise's account enters its own only, whatever stands here
 * @param regionPath needed where there is no enterprise of the register
 * @param position null when nobody has said
 */
public record HazardEntry(EnterpriseId enterprise, @Size(max = 120) String enterpriseName, @Size(max = 60) String regionPath, @Size(max = 200) String place,
                          @Valid @InPrefecture Position position, UUID riskUnit, @NotBlank @Size(max = 2000) String found, @NotNull @Valid Classification kind,
                          @NotNull @CivilDay LocalDate foundOn, @Size(max = 120) String foundBy) { }
