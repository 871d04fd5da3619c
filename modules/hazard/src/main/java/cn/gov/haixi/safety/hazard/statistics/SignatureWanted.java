package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.platform.BusinessException;

/** A return is handed in with the name of the chief and the page that he has signed. */
public final class SignatureWanted extends BusinessException {
    SignatureWanted() { super("hazard.return.signature-wanted"); }
}
