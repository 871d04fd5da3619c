package cn.gov.haixi.safety.platform.attachment;

import java.util.UUID;

/** What a file belongs to: a kind of case, such as {@code tip}, and its id. */
public record AttachmentOwner(String type, UUID id) { }
