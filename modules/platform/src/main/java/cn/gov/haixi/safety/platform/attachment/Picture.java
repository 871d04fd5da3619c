package cn.gov.haixi.safety.platform.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * A photo drawn anew: its points are kept, and nothing else of the file that came. So the camera's notes (where, when, whose telephone) stay behind,
 * and so does whatever was hidden in it. It is turned upright, since the note that said so is gone, and made at most {@value #MOST_SIDE} points wide or high.
 */
final class Picture {
    static final long MOST_PIXELS = 60_000_000;
    static final int MOST_SIDE = 2560;
    private static final int PREVIEW_SIDE = 320;
    /** A picture takes up to 80 MB while it is drawn, whatever was sent; more than a few at once would starve the server. */
    private static final Semaphore EASELS = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private Picture() { }

    /**
     * @return a small JPEG
     * @throws IOException also when the picture is damaged or cut off
     */
    static byte[] redraw(String name, AttachmentKind kind, Path from, Path to) throws IOException {
        EASELS.acquireUninterruptibly();
        try {
            BufferedImage picture = decode(name, from);
            String format = kind == AttachmentKind.JPEG ? "jpg" : kind == AttachmentKind.PNG ? "png" : "gif";
            BufferedImage plain = kind == AttachmentKind.JPEG ? onWhite(picture) : picture;
            double shrink = Math.min(1, (double) MOST_SIDE / Math.max(plain.getWidth(), plain.getHeight()));
            try (OutputStream out = Files.newOutputStream(to)) {
                Thumbnails.of(plain).scale(shrink).outputFormat(format).outputQuality(0.88).toOutputStream(out);
            }
            ByteArrayOutputStream preview = new ByteArrayOutputStream();
            Thumbnails.of(onWhite(plain)).scale(Math.min(1, (double) PREVIEW_SIDE / Math.max(plain.getWidth(), plain.getHeight())))
                    .outputFormat("jpg").outputQuality(0.8).toOutputStream(preview);
            return preview.toByteArray();
        } finally {
            EASELS.release();
        }
    }

    private static BufferedImage decode(String name, Path from) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(from.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IIOException("No reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                int wide = reader.getWidth(0);
                int high = reader.getHeight(0);
                if ((long) wide * high > MOST_PIXELS) {
                    throw new AttachmentRefused(AttachmentRefused.Why.TOO_MANY_PIXELS, name, MOST_PIXELS / 1_000_000);
                }
                boolean[] complained = new boolean[1];
                reader.addIIOReadWarningListener((source, warning) -> complained[0] |= warning.contains("Premature end") || warning.contains("premature end"));
                ImageReadParam sparse = reader.getDefaultReadParam();
                int every = Math.max(1, Math.max(wide, high) / MOST_SIDE);
                sparse.setSourceSubsampling(every, every, 0, 0);
                BufferedImage picture = reader.read(0, sparse);
                if (complained[0]) {
                    throw new IIOException("Cut off");
                }
                return Upright.turn(picture, Upright.orientation(from));
            } catch (AttachmentRefused refused) {
                throw refused;
            } catch (RuntimeException damaged) {
                // Decoders meet hostile bytes with index, cast and colour-profile errors of all sorts; for the sender they are one: unreadable.
                throw new IIOException("Damaged", damaged);
            } finally {
                reader.dispose();
            }
        }
    }

    /** JPEG knows no transparency. */
    private static BufferedImage onWhite(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB || picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return picture;
        }
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = plain.createGraphics();
        brush.drawImage(picture, 0, 0, Color.WHITE, null);
        brush.dispose();
        return plain;
    }
}
