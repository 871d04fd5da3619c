package cn.gov.haixi.safety.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "现场照片.jpg, 现场照片.jpg",
        "𠮷䶮😀.png, 𠮷䶮😀.png",
        "C:\\fakepath\\1.jpg, 1.jpg",
        "../../etc/passwd.png, passwd.png",
        "' a b.jpg ', a b.jpg",
    })
    void shouldKeepTheLastPart(String sent, String kept) { assertThat(FileName.clean(sent)).isEqualTo(kept); }

    @Test
    void shouldDropWhatCannotBeSeen() {
        assertThat(FileName.clean("a\r\nb\t.jpg")).isEqualTo("ab.jpg");
        assertThat(FileName.clean("photo\u202egpj.exe")).isEqualTo("photogpj.exe");
        assertThat(FileName.clean("half\ud842.jpg")).isEqualTo("half?.jpg");
        assertThat(FileName.clean(null)).isEmpty();
    }

    @Test
    void shouldRefuseNul() {
        assertThatExceptionOfType(AttachmentRefused.class).isThrownBy(() -> FileName.clean("run.exe\0.jpg"))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(AttachmentRefused.Why.NAME_UNUSABLE));
    }

    @Test
    void shouldShortenTheStemAndKeepTheEnding() {
        String kept = FileName.clean("𠮷".repeat(90) + ".jpeg");
        assertThat(kept).startsWith("𠮷").endsWith("𠮷.jpeg");
        assertThat(kept.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
        assertThat(FileName.clean("长".repeat(5_000_000) + ".png")).endsWith(".png");
        assertThat(FileName.clean("a." + "b".repeat(400)).length()).isLessThanOrEqualTo(255);
    }
}
