package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.attachment.AttachmentRules;

/** The way a tip came in. */
public enum Channel {
    PORTAL, API, PHONE, LETTER, VISIT, WECHAT;

    /** Whether anybody at all can send by it, a machine too. */
    boolean outside() { return this == PORTAL || this == API || this == WECHAT; }

    AttachmentRules attachments() { return this == LETTER || this == VISIT ? AttachmentRules.LETTERS : AttachmentRules.PHOTOS_AND_VIDEO; }
}
