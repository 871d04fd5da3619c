package cn.gov.haixi.safety.platform.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone's video, freed in place from what tells where, when and with whose telephone it was taken; it keeps its length and plays as before.
 * In MP4, MOV and 3GP the boxes {@code udta} and {@code meta} (position as {@code ©xyz}, {@code loci} or a key of the maker) and XMP's {@code uuid} become
 * free space; in all, and in WebM, a position in the words of ISO 6709 such as {@code +36.4064+094.9285/} loses its digits wherever else it stands.
 */
final class Video {
    private static final Set<String> BRANCHES = Set.of("moov", "trak", "mdia", "minf", "moof", "traf");
    private static final Set<String> PERSONAL = Set.of("udta", "meta", "uuid");
    private static final Pattern ISO_6709 = Pattern.compile("[+-]\\d{2,6}\\.\\d{1,8}[+-]\\d{3,7}\\.\\d{1,8}(?:[+-]\\d{1,6}(?:\\.\\d{1,8})?)?/?");
    private static final int BLOCK = 1_048_576;
    private static final int OVERLAP = 64;
    private static final int DEEPEST = 8;

    private Video() { }

    /** @throws IOException also when the video is cut off */
    static void anonymise(AttachmentKind kind, Path video) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(video.toFile(), "rw")) {
            if (kind != AttachmentKind.WEBM && !free(file, 0, file.length(), 0)) {
                throw new EOFException("No index of the film: it was cut off before its end");
            }
            blankWords(file);
        }
    }

    /** @return whether the film's index ({@code moov}) was among the boxes */
    private static boolean free(RandomAccessFile file, long from, long to, int depth) throws IOException {
        boolean index = false;
        for (long at = from; at + 8 <= to;) {
            file.seek(at);
            long size = file.readInt() & 0xffffffffL;
            byte[] code = new byte[4];
            file.readFully(code);
            String type = new String(code, StandardCharsets.ISO_8859_1);
            long header = 8;
            if (size == 1) {
                size = file.readLong();
                header = 16;
            } else if (size == 0) {
                size = to - at;
            }
            if (size < header || size > to - at) {
                throw new EOFException("Box " + type + " reaches beyond its room");
            }
            if (PERSONAL.contains(type)) {
                file.seek(at + 4);
                file.write("free".getBytes(StandardCharsets.ISO_8859_1));
                zero(file, at + header, at + size);
            } else if (BRANCHES.contains(type) && depth < DEEPEST) {
                free(file, at + header, at + size, depth + 1);
            }
            index |= type.equals("moov");
            at += size;
        }
        return index;
    }

    private static void zero(RandomAccessFile file, long from, long to) throws IOException {
        byte[] nothing = new byte[(int) Math.min(BLOCK, to - from)];
        file.seek(from);
        for (long left = to - from; left > 0; left -= nothing.length) {
            file.write(nothing, 0, (int) Math.min(nothing.length, left));
        }
    }

    private static void blankWords(RandomAccessFile file) throws IOException {
        byte[] block = new byte[BLOCK];
        for (long start = 0; start < file.length(); start += BLOCK - OVERLAP) {
            file.seek(start);
            int read = file.read(block);
            Matcher position = ISO_6709.matcher(new String(block, 0, read, StandardCharsets.ISO_8859_1));
            while (position.find()) {
                file.seek(start + position.start());
                file.write(position.group().replaceAll("\\d", "0").getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }
}
