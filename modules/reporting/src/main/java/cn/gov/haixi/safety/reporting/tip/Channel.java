package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.attachment.AttachmentRules;

/** The way a tip came in. */
public enum Channel {
    PORTAL, API, PHONE, LETTER, VISIT, WECHAT;

    /** Whether anybody at all can send by it, a machine too. */
    public boolean outside() { return this == PORTAL || this == API || this == WECHAT; }

    AttachmentRules attachments() {
        return switch (this) {
            case LETTER, VISIT -> AttachmentRules.LETTERS;
            case WECHAT -> AttachmentRules.CHAT;
            case PORTAL, API, PHONE -> AttachmentRules.PHOTOS_AND_VIDEO;
        };
    }
}
