package cn.gov.haixi.safety.platform.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.tika.Tika;

/**
 * A file that passed every check (DESIGN §6): its size, that its name and its first bytes agree, and that it is of a wanted kind. A picture was drawn
 * anew, upright and without the data that a camera writes into it; a video had its position blanked. Works on a copy, so that the sender's file stays.
 *
 * @param content a temporary file of this object's own; {@link #close} deletes it
 * @param preview a small JPEG, or null when it is no picture
 */
record CheckedFile(String name, AttachmentKind kind, Path content, long bytes, String sha256, byte[] preview) implements AutoCloseable {
    private static final long MOST_PIXELS = 60_000_000;
    private static final int MOST_SIDE = 2560;
    private static final int PREVIEW_SIDE = 320;
    private static final Tika TIKA = new Tika();

    static CheckedFile check(Upload upload, AttachmentRules rules) {
        String name = clean(upload.fileName());
        AttachmentKind kind = AttachmentKind.named(name).filter(rules.kinds()::contains)
                .orElseThrow(() -> new AttachmentRefused(AttachmentRefused.Why.KIND_UNKNOWN, name, ""));
        Path copy = null;
        try {
            long size = Files.size(upload.content());
            refuseIf(size == 0, AttachmentRefused.Why.EMPTY, name, "");
            refuseIf(size > rules.mostEach(), AttachmentRefused.Why.TOO_LARGE, name, rules.mostEach() / 1_048_576);
            refuseIf(!kind.beginsAs(magic(upload.content())), AttachmentRefused.Why.KIND_DISAGREES, name, "");
            copy = Files.createTempFile("checked", null);
            byte[] preview = null;
            if (kind.picture()) {
                preview = redraw(name, kind, upload.content(), copy);
            } else {
                Files.copy(upload.content(), copy, StandardCopyOption.REPLACE_EXISTING);
                if (kind.video()) {
                    VideoPosition.blank(copy);
                }
            }
            return new CheckedFile(name, kind, copy, Files.size(copy), sha256(copy), preview);
        } catch (IOException | IllegalArgumentException unreadable) {
            delete(copy);
            throw new AttachmentRefused(AttachmentRefused.Why.UNREADABLE, name, "");
        } catch (AttachmentRefused refused) {
            delete(copy);
            throw refused;
        }
    }

    /** The last part of the path, without control characters, at most 255 bytes with its ending kept. */
    static String clean(String fileName) {
        String name = fileName == null ? "" : fileName.replaceAll("\\p{Cc}", "").strip();
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        String stem = dot < 0 ? name : name.substring(0, dot);
        while ((stem + ending).getBytes(StandardCharsets.UTF_8).length > 255 && !stem.isEmpty()) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + ending;
    }

    private static byte[] redraw(String name, AttachmentKind kind, Path from, Path to) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(from.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            refuseIf(!readers.hasNext(), AttachmentRefused.Why.UNREADABLE, name, "");
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                refuseIf((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS, AttachmentRefused.Why.TOO_MANY_PIXELS, name, MOST_PIXELS / 1_000_000);
            } finally {
                reader.dispose();
            }
        }
        BufferedImage picture = Thumbnails.of(from.toFile()).useExifOrientation(true).scale(1).asBufferedImage();
        double shrink = Math.min(1, (double) MOST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        String format = kind == AttachmentKind.JPEG ? "jpg" : kind == AttachmentKind.PNG ? "png" : "gif";
        try (var out = Files.newOutputStream(to)) {
            Thumbnails.of(picture).scale(shrink).outputFormat(format).outputQuality(0.88).toOutputStream(out);
        }
        ByteArrayOutputStream preview = new ByteArrayOutputStream();
        Thumbnails.of(picture).size(PREVIEW_SIDE, PREVIEW_SIDE).imageType(BufferedImage.TYPE_INT_RGB).outputFormat("jpg").outputQuality(0.8).toOutputStream(preview);
        return preview.toByteArray();
    }

    /** By content alone: the name has its own check. */
    private static String magic(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return TIKA.detect(content);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream content = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void refuseIf(boolean bad, AttachmentRefused.Why why, String name, Object limit) {
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
