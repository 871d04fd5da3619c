package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.BusinessException;

/** More time is granted by the next higher body only (安监总财〔2012〕63号 art. 11). */
public final class NotTheSuperior extends BusinessException {
    NotTheSuperior() { super("reporting.tip.not-the-superior"); }
}
