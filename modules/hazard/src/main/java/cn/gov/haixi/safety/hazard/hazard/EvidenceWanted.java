package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** What was done is shown by at least one file. */
public final class EvidenceWanted extends BusinessException {
    EvidenceWanted() { super("hazard.hazard.evidence-wanted"); }
}
