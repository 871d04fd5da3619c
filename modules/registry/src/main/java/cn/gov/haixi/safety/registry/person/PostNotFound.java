package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such post, or none that the caller may see. */
public final class PostNotFound extends BusinessException {
    PostNotFound(PostId id) { super("registry.post.not-found", String.valueOf(id == null ? null : id.value())); }
}
