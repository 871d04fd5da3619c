package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.BusinessException;

/** No WeChat line has this code. */
public final class LineNotFound extends BusinessException {
    LineNotFound() { super("reporting.wechat.line-not-found"); }
}
