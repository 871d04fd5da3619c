package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.BusinessException;

/** An organisation has one head at a time: the other post is abolished or given another role first. */
public final class HeadAlreadyThere extends BusinessException {
    HeadAlreadyThere(PostRole role, String organisation) { super("registry.post.head-already-there", role, organisation); }
}
