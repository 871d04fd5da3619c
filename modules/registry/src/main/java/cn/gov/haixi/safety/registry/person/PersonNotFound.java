package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such person, or none that the caller may see. */
public final class PersonNotFound extends BusinessException {
    PersonNotFound(PersonId id) { super("registry.person.not-found", String.valueOf(id == null ? null : id.value())); }
}
