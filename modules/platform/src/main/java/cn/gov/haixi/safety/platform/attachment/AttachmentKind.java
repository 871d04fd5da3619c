package cn.gov.haixi.safety.platform.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken in: how they end, how they begin, and how they are sent out again. */
public enum AttachmentKind {
    JPEG("image/jpeg", List.of("jpg", "jpeg"), List.of("image/jpeg")),
    PNG("image/png", List.of("png"), List.of("image/png")),
    GIF("image/gif", List.of("gif"), List.of("image/gif")),
    MP4("video/mp4", List.of("mp4", "m4v"), List.of("video/mp4", "application/mp4", "video/x-m4v")),
    MOV("video/quicktime", List.of("mov"), List.of("video/quicktime", "application/mp4")),
    THREE_GP("video/3gpp", List.of("3gp"), List.of("video/3gpp")),
    WEBM("video/webm", List.of("webm"), List.of("video/webm", "application/x-matroska")),
    PDF("application/pdf", List.of("pdf"), List.of("application/pdf")),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), List.of("application/zip", "application/x-tika-ooxml")),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), List.of("application/zip", "application/x-tika-ooxml")),
    OFD("application/ofd", List.of("ofd"), List.of("application/zip"));

    private final String mediaType;
    private final List<String> extensions;
    private final List<String> detected;

    AttachmentKind(String mediaType, List<String> extensions, List<String> detected) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.detected = detected;
    }

    public String mediaType() { return mediaType; }

    public boolean picture() { return this == JPEG || this == PNG || this == GIF; }

    public boolean video() { return this == MP4 || this == MOV || this == THREE_GP || this == WEBM; }

    boolean beginsAs(String magic) { return detected.contains(magic); }

    static Optional<AttachmentKind> named(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.extensions.contains(extension)).findFirst();
    }
}
