package cn.gov.haixi.safety.platform.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as citizens and attackers send them, made on the spot. */
public final class Samples {
    /** What the camera notes as the owner of the telephone, to be looked for afterwards. */
    public static final String OWNER = "Wang-Xiaoming-s-phone";
    public static final String POSITION = "+36.4064+094.9285+2808.123/";

    private Samples() { }

    public static byte[] picture(String format, int wide, int high) {
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, wide / 2, high / 2);
        brush.setColor(Color.BLUE);
        brush.fillRect(wide / 2, high / 2, wide / 2, high / 2);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** As a telephone takes it: the sensor lies on its side, and the EXIF says so, and whose it is, and where. */
    public static byte[] photoWithPosition(int wide, int high, int orientation) {
        byte[] jpeg = picture("jpg", wide, high);
        byte[] exif = exif(orientation);
        return join(Arrays.copyOf(jpeg, 2), new byte[] {(byte) 0xff, (byte) 0xe1, (byte) ((exif.length + 2) >> 8), (byte) (exif.length + 2)}, exif,
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] exif(int orientation) {
        byte[] owner = (OWNER + "\0").getBytes(StandardCharsets.US_ASCII);
        int ifd0 = 8;
        int gps = ifd0 + 2 + 3 * 12 + 4;
        int texts = gps + 2 + 4 * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(texts + owner.length + 48);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(ifd0);
        tiff.putShort((short) 3);
        entry(tiff, 0x010f, 2, owner.length, texts);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8825, 4, 1, gps);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, texts + owner.length);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, texts + owner.length + 24);
        tiff.putInt(0);
        tiff.put(owner);
        for (int number : new int[] {36, 1, 24, 1, 23, 1, 94, 1, 55, 1, 42, 1}) {
            tiff.putInt(number);
        }
        return join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int content) { tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(content); }

    /** A film of a telephone with its position under {@code ©xyz} and {@code loci}, and once more among the film's own bytes. */
    public static byte[] film(String brand) {
        byte[] place = box("©xyz", join(new byte[] {0, (byte) POSITION.length(), 0x15, (byte) 0xc7}, POSITION.getBytes(StandardCharsets.US_ASCII)));
        byte[] loci = box("loci", join(new byte[6], OWNER.getBytes(StandardCharsets.US_ASCII)));
        byte[] track = box("trak", join(box("tkhd", new byte[84]), box("udta", loci)));
        byte[] moov = box("moov", join(box("mvhd", new byte[100]), track, box("udta", place), box("meta", OWNER.getBytes(StandardCharsets.US_ASCII))));
        byte[] mdat = box("mdat", join(new byte[1000], POSITION.getBytes(StandardCharsets.US_ASCII), new byte[1000]));
        return join(box("ftyp", join(brand.getBytes(StandardCharsets.US_ASCII), new byte[4], brand.getBytes(StandardCharsets.US_ASCII))), mdat, moov);
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length).putInt(8 + content.length).put(type.getBytes(StandardCharsets.ISO_8859_1)).put(content).array();
    }

    public static byte[] archive(String... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(part.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] html() { return "<!doctype html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII); }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** AMR as WeChat sends it, in frames of 12.2 kbit/s. */
    public static byte[] speech(int seconds) {
        ByteBuffer speech = ByteBuffer.allocate(6 + seconds * 50 * 32).put("#!AMR\n".getBytes(StandardCharsets.US_ASCII));
        while (speech.hasRemaining()) {
            speech.put((byte) 0x3c).put(new byte[31]);
        }
        return speech.array();
    }
}
