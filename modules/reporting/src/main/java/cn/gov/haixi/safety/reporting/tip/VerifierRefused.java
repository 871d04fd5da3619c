package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.BusinessException;

/** A verifier must be neither accused nor owner of the accused (M3.5). */
public final class VerifierRefused extends BusinessException {
    VerifierRefused(String organisation) { super("reporting.tip.verifier-refused", organisation); }
}
