package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** The three administrators are three persons with three account names and three passwords. */
public final class AdministratorsAlike extends BusinessException {
    AdministratorsAlike() { super("registry.account.administrators-alike"); }
}
