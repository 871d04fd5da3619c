package cn.gov.haixi.safety.platform.attachment;

import java.util.EnumSet;
import java.util.Set;

/**
 * What may be attached in one place.
 *
 * @param mostEach bytes of one file
 * @param mostFiles of one owner
 * @param mostTogether bytes of one owner's files together
 */
public record AttachmentRules(Set<AttachmentKind> kinds, long mostEach, int mostFiles, long mostTogether) {
    private static final long MB = 1_048_576;

    /** A citizen's evidence. */
    public static final AttachmentRules PHOTOS_AND_VIDEO = new AttachmentRules(EnumSet.of(AttachmentKind.JPEG, AttachmentKind.PNG, AttachmentKind.GIF,
            AttachmentKind.MP4, AttachmentKind.MOV, AttachmentKind.THREE_GP, AttachmentKind.WEBM), 40 * MB, 20, 100 * MB);

    /** What comes in a chat: the same, and spoken words. */
    public static final AttachmentRules CHAT = new AttachmentRules(EnumSet.of(AttachmentKind.JPEG, AttachmentKind.PNG, AttachmentKind.GIF,
            AttachmentKind.MP4, AttachmentKind.MOV, AttachmentKind.THREE_GP, AttachmentKind.WEBM, AttachmentKind.AMR), 40 * MB, 20, 100 * MB);

    /** What a citizen sends or brings on paper: scans beside photos. */
    public static final AttachmentRules LETTERS = new AttachmentRules(EnumSet.of(AttachmentKind.JPEG, AttachmentKind.PNG, AttachmentKind.GIF,
            AttachmentKind.MP4, AttachmentKind.MOV, AttachmentKind.THREE_GP, AttachmentKind.WEBM, AttachmentKind.PDF), 40 * MB, 20, 100 * MB);

    /** An office's papers, scans and photos. */
    public static final AttachmentRules DOCUMENTS = new AttachmentRules(EnumSet.of(AttachmentKind.JPEG, AttachmentKind.PNG, AttachmentKind.PDF,
            AttachmentKind.WORD, AttachmentKind.EXCEL, AttachmentKind.OLD_WORD, AttachmentKind.OLD_EXCEL, AttachmentKind.OFD), 40 * MB, 50, 400 * MB);
}
