package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;

/** Nobody asks for more than the policy's sum, and nobody is paid more than he asked for. */
public final class ClaimAmountRefused extends BusinessException {
    ClaimAmountRefused() { super("hazard.policy.claim-amount"); }
}
