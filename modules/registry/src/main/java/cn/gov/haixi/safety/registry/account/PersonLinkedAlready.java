package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** A person of the register has one account at most: two would each speak in the other's name. */
public final class PersonLinkedAlready extends BusinessException {
    PersonLinkedAlready(String person) { super("registry.account.person-linked", person); }
}
