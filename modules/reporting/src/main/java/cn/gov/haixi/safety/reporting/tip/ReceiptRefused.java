package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such receipt. Unknown and wrong look the same and take the same time. */
public final class ReceiptRefused extends BusinessException {
    ReceiptRefused() { super("reporting.tip.receipt-refused"); }
}
