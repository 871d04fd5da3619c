package cn.gov.haixi.safety.hazard.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A risk event (风险事件) of a unit: what may go wrong.
 *
 * @param consequence what may come of it
 * @param emergency what is done when it happens
 */
public record EventDraft(@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 500) String consequence, @NotBlank @Size(max = 1000) String emergency) { }
