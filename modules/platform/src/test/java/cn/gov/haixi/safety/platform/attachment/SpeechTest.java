package cn.gov.haixi.safety.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.haixi.safety.platform.attachment.AttachmentRefused.Why;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechTest {
    @TempDir private Path folder;

    @Test
    void shouldTakeAMinuteOfSpeechInAChatOnly() throws IOException {
        Upload minute = upload(Samples.speech(60));
        try (CheckedFile taken = CheckedFile.check(minute, AttachmentRules.CHAT)) {
            assertThat(taken.kind()).isEqualTo(AttachmentKind.AMR);
            assertThat(taken.preview()).isNull();
        }
        refused(minute, AttachmentRules.PHOTOS_AND_VIDEO, Why.KIND_UNKNOWN);
        refused(minute, AttachmentRules.LETTERS, Why.KIND_UNKNOWN);
    }

    @Test
    void shouldRefuseWhatIsTooLongOrNoSpeechToTheEnd() throws IOException {
        byte[] speech = Samples.speech(10);
        refused(upload(Samples.speech(70)), AttachmentRules.CHAT, Why.UNREADABLE);
        refused(upload(Arrays.copyOf(speech, speech.length - 1)), AttachmentRules.CHAT, Why.UNREADABLE);
        refused(upload(Arrays.copyOf(speech, speech.length + 1)), AttachmentRules.CHAT, Why.UNREADABLE);
        refused(upload(ascii("#!AMR\n")), AttachmentRules.CHAT, Why.UNREADABLE);
        refused(upload(ascii("#!AMR\n<html><script>alert(1)</script>")), AttachmentRules.CHAT, Why.UNREADABLE);
        refused(upload(new byte[] {'R', 'I', 'F', 'F', 0, 0, 0, 0}), AttachmentRules.CHAT, Why.KIND_DISAGREES);
        refused(upload(new byte[1_048_577]), AttachmentRules.CHAT, Why.TOO_LARGE);
    }

    private static void refused(Upload upload, AttachmentRules rules, Why why) {
        assertThatExceptionOfType(AttachmentRefused.class).isThrownBy(() -> CheckedFile.check(upload, rules).close())
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static byte[] ascii(String text) { return text.getBytes(StandardCharsets.US_ASCII); }

    private Upload upload(byte[] content) throws IOException {
        return new Upload("wechat.amr", Files.write(Files.createTempFile(folder, "voice", null), content));
    }
}
