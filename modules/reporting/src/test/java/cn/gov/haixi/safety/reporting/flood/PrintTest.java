package cn.gov.haixi.safety.reporting.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintTest {
    @TempDir private Path folder;

    private static Print words(String text) { return new Print(TextPrint.of(text), null); }

    @ParameterizedTest
    @CsvSource({
        "储罐区三号罐根部法兰渗漏，地面有油迹，夜班气味更明显。, 储罐区三号罐根部法兰渗漏 地面有油迹 夜班气味更明显 8842, true",
        "储罐区三号罐根部法兰渗漏，地面有油迹，夜班气味更明显。, 储罐区三号罐根部法兰渗漏，地面有油迹，夜班气味更明显！！请尽快处理, false",
        "储罐区三号罐根部法兰渗漏，地面有油迹，夜班气味更明显。, 矿区三采区夜间违规爆破作业，没有人员警戒，附近居民受惊。, false",
        "夜间无证焊接，未办动火作业票。, 长途客车连续驾驶超时，动态监控离线。, false"})
    void shouldKnowTheSameWordsAgain(String one, String other, boolean alike) { assertThat(words(one).like(words(other))).isEqualTo(alike); }

    @Test
    void shouldTakeHardlyAnyTwoTextsForOne() {
        Random random = new Random(7);
        long[] prints = new long[1_000];
        for (int i = 0; i < prints.length; i++) {
            prints[i] = TextPrint.of(random.ints(30, 0x4E00, 0x9FA5).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        }
        for (int i = 0; i < prints.length; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Long.bitCount(prints[i] ^ prints[j])).isGreaterThan(8);
            }
        }
    }

    @Test
    void shouldKnowAPictureAgainAfterScalingAndCompression() throws IOException {
        Path large = picture("large.png", 1_600, 5);
        Path small = picture("small.jpg", 320, 5);
        Path other = picture("other.jpg", 320, 6);
        long print = PicturePrint.of(large).orElseThrow();
        assertThat(Long.bitCount(print ^ PicturePrint.of(small).orElseThrow())).isLessThanOrEqualTo(4);
        assertThat(Long.bitCount(print ^ PicturePrint.of(other).orElseThrow())).isGreaterThan(4);
    }

    @Test
    void shouldSayNothingOfAPlainSurfaceOrABrokenFile() throws IOException {
        Path black = folder.resolve("black.png");
        ImageIO.write(new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB), "png", black.toFile());
        Path broken = Files.write(folder.resolve("broken.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3});
        assertThat(PicturePrint.of(black)).isEmpty();
        assertThat(PicturePrint.of(broken)).isEmpty();
    }

    private Path picture(String name, int side, long seed) throws IOException {
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        Graphics2D pen = picture.createGraphics();
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) {
                int grey = random.nextInt(256);
                pen.setColor(new Color(grey, grey, grey));
                pen.fillRect(x * side / 8, y * side / 8, side / 8 + 1, side / 8 + 1);
            }
        }
        pen.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(picture, name.substring(name.indexOf('.') + 1), file.toFile());
        return file;
    }
}
