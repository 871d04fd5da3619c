package cn.gov.haixi.safety.platform.attachment;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephones write where a video was taken into it, as ISO 6709 text such as {@code +36.4064+094.9285/}, some under {@code ©xyz}, some under a key of
 * their maker. Wherever such a text stands its digits become zeros: the file keeps its length and plays as before.
 */
final class VideoPosition {
    private static final Pattern ISO_6709 = Pattern.compile("[+-]\\d{2}\\.\\d{2,8}[+-]\\d{3}\\.\\d{2,8}");
    private static final int BLOCK = 1_048_576;
    private static final int OVERLAP = 64;

    private VideoPosition() { }

    static void blank(Path video) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(video.toFile(), "rw")) {
            byte[] block = new byte[BLOCK];
            for (long start = 0; start < file.length(); start += BLOCK - OVERLAP) {
                file.seek(start);
                int read = file.read(block);
                if (read <= 0) {
                    return;
                }
                Matcher position = ISO_6709.matcher(new String(block, 0, read, StandardCharsets.ISO_8859_1));
                while (position.find()) {
                    file.seek(start + position.start());
                    file.write(position.group().replaceAll("\\d", "0").getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }
    }
}
