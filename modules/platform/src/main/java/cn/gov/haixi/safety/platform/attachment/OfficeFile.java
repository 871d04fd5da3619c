package cn.gov.haixi.safety.platform.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Looks into the archive that a modern document is: it must hold the part that makes it this kind, and no macros. */
final class OfficeFile {
    private OfficeFile() { }

    /** @throws IOException when the archive is damaged or cut off */
    static boolean is(AttachmentKind kind, Path file) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            String essential = switch (kind) {
                case WORD -> "word/document.xml";
                case EXCEL -> "xl/workbook.xml";
                case OFD -> "OFD.xml";
                default -> throw new IllegalArgumentException(kind + " is no archive");
            };
            return parts.getEntry(essential) != null && parts.stream().noneMatch(part -> part.getName().endsWith("vbaProject.bin"));
        }
    }
}
