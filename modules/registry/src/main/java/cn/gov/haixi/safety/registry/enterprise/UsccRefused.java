package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.BusinessException;

/** This is not a unified social credit code; the message says what is wrong where, and what a check digit would have to be. */
public final class UsccRefused extends BusinessException {
    private UsccRefused(String code, Object... args) { super(code, args); }

    static UsccRefused length(int length) { return new UsccRefused("registry.enterprise.uscc-length", length); }

    static UsccRefused sign(int position, String sign) { return new UsccRefused("registry.enterprise.uscc-sign", position, sign); }

    static UsccRefused digit(int position, char written, char right) {
        String code = position == 17 ? "registry.enterprise.uscc-organisation-digit" : "registry.enterprise.uscc-last-digit";
        return new UsccRefused(code, String.valueOf(written), String.valueOf(right));
    }
}
