package cn.gov.haixi.safety.platform.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** Recorded speech as telephones send it: AMR of one channel (RFC 4867, section 5), frames of 20 ms after a fixed beginning and nothing else. */
final class Speech {
    static final Duration MOST = Duration.ofSeconds(60);
    private static final byte[] BEGIN = "#!AMR\n".getBytes(StandardCharsets.US_ASCII);
    private static final int FRAMES_A_SECOND = 50;
    /** Bytes after the frame's first one, by its type; -1 for types that are none. */
    private static final int[] REST = {12, 13, 15, 17, 19, 20, 26, 31, 5, -1, -1, -1, -1, -1, -1, 0};
    /** A telephone that stops at a minute may write a frame more. */
    private static final long MOST_FRAMES = (MOST.toSeconds() + 1) * FRAMES_A_SECOND;

    private Speech() { }

    /** Whether the file is speech from the first byte to the last, and no longer than a minute. */
    static boolean is(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (!Arrays.equals(in.readNBytes(BEGIN.length), BEGIN)) {
                return false;
            }
            long frames = 0;
            for (int head = in.read(); head >= 0; head = in.read()) {
                int rest = REST[head >> 3 & 15];
                if ((head & 0x83) != 0 || rest < 0 || in.readNBytes(rest).length < rest) {
                    return false;
                }
                frames++;
            }
            return frames > 0 && frames <= MOST_FRAMES;
        }
    }
}
