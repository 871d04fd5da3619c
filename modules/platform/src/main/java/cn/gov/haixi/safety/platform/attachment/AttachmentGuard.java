package cn.gov.haixi.safety.platform.attachment;

import java.util.UUID;

/** Knows who may read the files of one kind of owner. The feature that stores them brings it; without a guard nobody reads. */
public interface AttachmentGuard {
    String ownerType();

    boolean mayRead(UUID owner);
}
