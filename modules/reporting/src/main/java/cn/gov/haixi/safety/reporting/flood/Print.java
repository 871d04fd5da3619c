package cn.gov.haixi.safety.reporting.flood;

import cn.gov.haixi.safety.platform.attachment.Upload;
import java.util.List;
import java.util.Optional;

/**
 * What a tip looks like from far away.
 *
 * @param picture of its first picture that shows something; null if none does
 */
record Print(long text, Long picture) {
    private static final int TEXT_APART = 8;
    private static final int PICTURE_APART = 4;

    static Print of(String words, List<Upload> evidence) {
        return new Print(TextPrint.of(words), evidence.stream().map(Upload::content).map(PicturePrint::of).flatMap(Optional::stream).findFirst().orElse(null));
    }

    boolean like(Print other) {
        boolean texts = Long.bitCount(text ^ other.text) <= TEXT_APART;
        return texts || picture != null && other.picture != null && Long.bitCount(picture ^ other.picture) <= PICTURE_APART;
    }
}
