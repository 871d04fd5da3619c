package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.BusinessException;

/** A Party committee has no head of government, and a member unit no vice-head in charge: the role of a post fits its organisation. */
public final class PostRoleRefused extends BusinessException {
    PostRoleRefused(PostRole role, String organisation) { super("registry.post.role-refused", role, organisation); }
}
