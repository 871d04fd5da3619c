package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** The same hazard of the same enterprise was entered before: bringing a corrected sheet again enters only what is new. */
public final class EnteredBefore extends BusinessException {
    EnteredBefore(String number) { super("hazard.hazard.entered-before", number); }
}
