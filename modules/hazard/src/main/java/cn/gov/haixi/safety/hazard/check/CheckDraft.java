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
 * @param workType a code of {@link CheckKinds}, {@code workType} of the data exchange
 * @param taskNumber which of the duties of whoever answers for a major hazard source it is, {@code taskNum}; may be empty
 */
public record CheckDraft(@NotBlank @Size(max = 1000) String content, @NotNull @Valid Rhythm rhythm, @NotBlank @Size(max = 64) String inspector, @NotBlank @Size(max = 8) String workType,
                         @Size(max = 32) String taskNumber) { }
