package cn.gov.haixi.safety.reporting.abuse;

import cn.gov.haixi.safety.platform.BusinessException;

/** Words too few and no picture: other people's tips would be taken for this one. */
public final class AbuseTooVague extends BusinessException {
    AbuseTooVague() { super("reporting.abuse.too-vague"); }
}
