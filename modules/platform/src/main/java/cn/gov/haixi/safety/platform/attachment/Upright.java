package cn.gov.haixi.safety.platform.attachment;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which way up a JPEG wants to be seen: tag 274 of its EXIF, 1 to 8. Read from the file's segments directly, since the decoder's own metadata refuse
 * many a telephone's JPEG that it draws without complaint.
 */
final class Upright {
    private static final int TAG = 0x0112;

    private Upright() { }

    /** @return 1, as it stands, where there is no such note or it makes no sense */
    static int orientation(Path jpeg) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(jpeg)))) {
            if (in.readUnsignedShort() != 0xffd8) {
                return 1;
            }
            for (int marker = in.readUnsignedShort(); marker >= 0xffe0 && marker <= 0xfffe; marker = in.readUnsignedShort()) {
                byte[] segment = segment(in);
                if (marker == 0xffe1 && new String(segment, 0, Math.min(6, segment.length), StandardCharsets.ISO_8859_1).equals("Exif\0\0")) {
                    int noted = orientation(ByteBuffer.wrap(segment, 6, segment.length - 6).slice());
                    return noted >= 1 && noted <= 8 ? noted : 1;
                }
            }
            return 1;
        } catch (EOFException | IndexOutOfBoundsException senseless) {
            return 1;
        }
    }

    private static byte[] segment(InputStream in) throws IOException {
        int length = in.read() << 8 | in.read();
        return in.readNBytes(Math.max(0, length - 2));
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }

    static BufferedImage turn(BufferedImage picture, int orientation) {
        if (orientation == 1) {
            return picture;
        }
        int wide = picture.getWidth();
        int high = picture.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
            default -> new AffineTransform(0, -1, 1, 0, 0, wide);
        };
        BufferedImage turned = orientation >= 5 ? new BufferedImage(high, wide, BufferedImage.TYPE_INT_RGB) : new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = turned.createGraphics();
        brush.drawImage(picture, turn, null);
        brush.dispose();
        return turned;
    }
}
