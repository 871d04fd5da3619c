package cn.gov.haixi.safety.registry.enterprise;

/** What the register says of an enterprise was corrected: its name, place, industry or supervisor may be others now. Observe it inside the transaction. */
public record EnterpriseCorrected(EnterpriseRow row) { }
