package cn.gov.haixi.safety.reporting.enterprise;

import java.io.Serializable;
import java.util.UUID;

/** Identifies what an enterprise has to put right. Its id is not the tip's. */
public record EnterpriseTaskId(UUID value) implements Serializable { }
