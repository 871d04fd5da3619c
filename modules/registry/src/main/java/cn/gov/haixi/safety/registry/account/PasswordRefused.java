package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** The password is too easy to guess, was used before, or the present one was not typed right. */
public final class PasswordRefused extends BusinessException {
    private PasswordRefused(String code) { super(code); }

    static PasswordRefused tooShort() { return new PasswordRefused("registry.account.password-too-short"); }

    static PasswordRefused tooLong() { return new PasswordRefused("registry.account.password-too-long"); }

    static PasswordRefused namesAccount() { return new PasswordRefused("registry.account.password-names-account"); }

    static PasswordRefused common() { return new PasswordRefused("registry.account.password-common"); }

    static PasswordRefused usedBefore() { return new PasswordRefused("registry.account.password-used-before"); }

    static PasswordRefused presentWrong() { return new PasswordRefused("registry.account.password-present-wrong"); }
}
