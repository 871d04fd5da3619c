package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.BusinessException;

/** A line cannot be as it was entered. */
public final class LineRefused extends BusinessException {
    LineRefused(String what) { super("reporting.wechat.refused." + what); }
}
