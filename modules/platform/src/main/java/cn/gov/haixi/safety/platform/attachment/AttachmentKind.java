package cn.gov.haixi.safety.platform.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken in: how they end, how they begin (in Tika's words), and how they are sent out again. */
public enum AttachmentKind {
    JPEG("image/jpeg", List.of("jpg", "jpeg"), List.of("image/jpeg")),
    PNG("image/png", List.of("png"), List.of("image/png")),
    GIF("image/gif", List.of("gif"), List.of("image/gif")),
    MP4("video/mp4", List.of("mp4", "m4v"), Begin.FILM),
    MOV("video/quicktime", List.of("mov"), Begin.FILM),
    THREE_GP("video/3gpp", List.of("3gp"), Begin.FILM),
    WEBM("video/webm", List.of("webm"), List.of("video/webm", "application/x-matroska", "video/x-matroska")),
    AMR("audio/amr", List.of("amr"), List.of("audio/amr", "audio/amr-nb")),
    PDF("application/pdf", List.of("pdf"), List.of("application/pdf")),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), Begin.ARCHIVE),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), Begin.ARCHIVE),
    OLD_WORD("application/msword", List.of("doc"), List.of("application/x-tika-msoffice")),
    OLD_EXCEL("application/vnd.ms-excel", List.of("xls"), List.of("application/x-tika-msoffice")),
    OFD("application/ofd", List.of("ofd"), Begin.ARCHIVE);

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

    public boolean speech() { return this == AMR; }

    /** In bytes, whatever else may be attached: a minute of speech is a tenth of this. */
    long most() { return speech() ? 1_048_576 : Long.MAX_VALUE; }

    boolean archive() { return this == WORD || this == EXCEL || this == OFD; }

    boolean beginsAs(String magic) { return detected.contains(magic); }

    static Optional<AttachmentKind> named(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.extensions.contains(extension)).findFirst();
    }

    private static final class Begin {
        /** One family of boxes: telephones give each of its brands each of its endings. */
        static final List<String> FILM = List.of("video/mp4", "application/mp4", "video/x-m4v", "video/quicktime", "application/quicktime", "video/3gpp", "video/3gpp2");
        static final List<String> ARCHIVE = List.of("application/zip", "application/x-tika-ooxml");
    }
}
