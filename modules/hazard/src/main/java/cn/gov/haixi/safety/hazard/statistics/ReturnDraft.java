package cn.gov.haixi.safety.hazard.statistics;

import jakarta.validation.constraints.Size;

/**
 * What an enterprise writes into its return.
 *
 * @param analysis why hazards came up, what is done about those that are open; may be empty
 * @param chief who answers for the enterprise and has signed (主要负责人); wanted when it is handed in
 */
public record ReturnDraft(@Size(max = 2000) String analysis, @Size(max = 64) String chief) { }
