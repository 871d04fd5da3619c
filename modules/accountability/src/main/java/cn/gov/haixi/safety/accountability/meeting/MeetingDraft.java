package cn.gov.haixi.safety.accountability.meeting;

import cn.gov.haixi.safety.platform.validation.CivilDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What somebody enters about a meeting at which leaders report. */
public record MeetingDraft(@NotBlank @Size(max = 120) String title, @NotNull @CivilDay LocalDate on, @NotBlank @Size(max = 120) String place, @Size(max = 60) String chair) { }
