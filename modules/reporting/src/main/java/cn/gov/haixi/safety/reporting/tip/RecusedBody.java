package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.BusinessException;

/** The tip is kept from this body: it cannot be given to it (M3.5). */
public final class RecusedBody extends BusinessException {
    RecusedBody(String organisation) { super("reporting.tip.recused-body", organisation); }
}
