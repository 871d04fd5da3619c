package cn.gov.haixi.safety.platform.attachment;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such file, or none that this caller may read. */
public final class AttachmentNotFound extends BusinessException {
    AttachmentNotFound() { super("platform.attachment.not-found"); }
}
