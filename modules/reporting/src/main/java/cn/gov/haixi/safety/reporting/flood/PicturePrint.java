package cn.gov.haixi.safety.reporting.flood;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Difference hash of a picture: of 9 by 8 grey dots, which is brighter than its neighbour. It outlives scaling and compression. */
final class PicturePrint {
    private static final int WIDE = 9;
    private static final int HIGH = 8;
    private static final int SAMPLED = 144;
    /** A plain surface says nothing. */
    private static final int LEAST_ONES = 8;

    private PicturePrint() { }

    /** Empty for what is no picture or shows nothing. */
    static Optional<Long> of(Path file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
            return readers == null || !readers.hasNext() ? Optional.empty() : read(readers.next(), in);
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Long> read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            int step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / SAMPLED);
            ImageReadParam few = reader.getDefaultReadParam();
            few.setSourceSubsampling(step, step, 0, 0);
            return print(reader.read(0, few));
        } finally {
            reader.dispose();
        }
    }

    private static Optional<Long> print(BufferedImage picture) {
        BufferedImage small = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, WIDE, HIGH, null);
        pen.dispose();
        long print = 0;
        for (int y = 0; y < HIGH; y++) {
            for (int x = 0; x + 1 < WIDE; x++) {
                print = print << 1 | (small.getRaster().getSample(x, y, 0) > small.getRaster().getSample(x + 1, y, 0) ? 1 : 0);
            }
        }
        int ones = Long.bitCount(print);
        return ones < LEAST_ONES || ones > Long.SIZE - LEAST_ONES ? Optional.empty() : Optional.of(print);
    }
}
