package cn.gov.haixi.safety.hazard.check;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An inspection task (隐患排查任务) of a control measure.
 *
 * @param content what is looked at, {@code troubleshootContent}
 * @param inspector who inspects
 */
public record CheckDraft(@NotBlank @Size(max = 1000) String content, @NotNull @Valid Rhythm rhythm, @NotBlank @Size(max = 64) String inspector) { }
