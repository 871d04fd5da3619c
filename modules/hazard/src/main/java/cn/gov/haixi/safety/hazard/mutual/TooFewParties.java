package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** With so many parties each can inspect at most so often; with one or none nobody can. */
public final class TooFewParties extends BusinessException {
    TooFewParties(int parties, int most) { super("hazard.mutual.too-few-parties", parties, most); }
}
