package cn.gov.haixi.safety.platform.attachment;

import cn.gov.haixi.safety.platform.attachment.AttachmentRefused.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.tika.Tika;

/**
 * A file that passed every check (DESIGN §6): its size, that its name and its first bytes agree, and that it is of a wanted kind. A picture was drawn
 * anew, a video lost its position. All that on a copy, so that the sender's file stays.
 *
 * @param content a temporary file of this object's own; {@link #close} deletes it
 * @param preview a small JPEG, or null when it is no picture
 */
record CheckedFile(String name, AttachmentKind kind, Path content, long bytes, String sha256, byte[] preview) implements AutoCloseable {
    private static final int MB = 1_048_576;
    private static final Tika TIKA = new Tika();

    static CheckedFile check(Upload upload, AttachmentRules rules) {
        String name = FileName.clean(upload.fileName());
        AttachmentKind kind = AttachmentKind.named(name).filter(rules.kinds()::contains).orElseThrow(() -> new AttachmentRefused(Why.KIND_UNKNOWN, name, ""));
        Path copy = null;
        boolean passed = false;
        try {
            long size = Files.size(upload.content());
            refuseIf(size == 0, Why.EMPTY, name, "");
            long most = Math.min(rules.mostEach(), kind.most());
            refuseIf(size > most, Why.TOO_LARGE, name, most / MB);
            refuseIf(!kind.beginsAs(magic(upload.content())), Why.KIND_DISAGREES, name, "");
            refuseIf(kind.archive() && !OfficeFile.is(kind, upload.content()), Why.KIND_DISAGREES, name, "");
            refuseIf(kind.speech() && !Speech.is(upload.content()), Why.UNREADABLE, name, "");
            copy = Files.createTempFile("checked", null);
            byte[] preview = null;
            if (kind.picture()) {
                preview = Picture.redraw(name, kind, upload.content(), copy);
            } else {
                Files.copy(upload.content(), copy, StandardCopyOption.REPLACE_EXISTING);
                if (kind.video()) {
                    Video.anonymise(kind, copy);
                }
            }
            CheckedFile file = new CheckedFile(name, kind, copy, Files.size(copy), sha256(copy), preview);
            passed = true;
            return file;
        } catch (IOException unreadable) {
            throw new AttachmentRefused(Why.UNREADABLE, name, "");
        } finally {
            if (!passed) {
                delete(copy);
            }
        }
    }

    /** By content alone: the name has its own check. */
    private static String magic(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return TIKA.detect(content);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream content = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void refuseIf(boolean bad, Why why, String name, Object limit) {
        if (bad) {
            throw new AttachmentRefused(why, name, limit);
        }
    }

    @Override public void close() { delete(content); }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException held) {
            file.toFile().deleteOnExit();
        }
    }
}
