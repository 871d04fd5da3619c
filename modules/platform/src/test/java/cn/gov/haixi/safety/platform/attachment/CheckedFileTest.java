package cn.gov.haixi.safety.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.attachment.AttachmentRefused.Why;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedFileTest {
    @TempDir private Path folder;

    @Test
    void shouldKeepNothingThatTheCameraNoted() throws IOException {
        byte[] photo = Samples.photoWithPosition(400, 300, 1);
        assertThat(text(photo)).contains(Samples.OWNER, "Exif");
        assertThat(text(checked("现场.jpg", photo))).doesNotContain(Samples.OWNER, "Exif");
    }

    /** Sent with a red corner at the top left; where it must be once the picture stands upright. */
    @ParameterizedTest
    @CsvSource({"1,left,top", "2,right,top", "3,right,bottom", "4,left,bottom", "5,left,top", "6,right,top", "7,right,bottom", "8,left,bottom", "9,left,top"})
    void shouldTurnThePictureUpright(int orientation, String side, String height) throws IOException {
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(checked("1.jpg", Samples.photoWithPosition(400, 300, orientation))));
        boolean turned = orientation >= 5 && orientation <= 8;
        assertThat(upright.getWidth()).isEqualTo(turned ? 300 : 400);
        assertThat(upright.getHeight()).isEqualTo(turned ? 400 : 300);
        int red = upright.getRGB(side.equals("left") ? 20 : upright.getWidth() - 20, height.equals("top") ? 20 : upright.getHeight() - 20);
        assertThat(red >> 16 & 0xff).isGreaterThan(200);
        assertThat(red & 0xff).isLessThan(50);
    }

    @ParameterizedTest
    @CsvSource({"5200,100,2560", "100,3000,2560", "2560,2560,2560", "64,48,64"})
    void shouldKeepAtMost2560PointsASide(int wide, int high, int longest) throws IOException {
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(checked("1.png", Samples.picture("png", wide, high))));
        assertThat(Math.max(kept.getWidth(), kept.getHeight())).isEqualTo(longest);
    }

    @Test
    void shouldMakeASmallPreview() throws IOException {
        try (CheckedFile file = CheckedFile.check(upload("1.gif", Samples.picture("gif", 900, 600)), AttachmentRules.PHOTOS_AND_VIDEO)) {
            BufferedImage preview = ImageIO.read(new ByteArrayInputStream(file.preview()));
            assertThat(preview.getWidth()).isEqualTo(320);
            assertThat(file.sha256()).hasSize(64);
        }
    }

    /** 8000 × 8000 points in a file of a few kilobytes: refused by its head, before any memory is taken for it. */
    @Test
    void shouldRefuseAPictureThatWouldFillTheMemory() { refused("bomb.png", pngHead(8000, 8000), Why.TOO_MANY_PIXELS); }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void shouldRefuseAPictureThatWasCutOff(String format) {
        byte[] whole = Samples.picture(format, 300, 300);
        refused("1." + format, Arrays.copyOf(whole, whole.length * 2 / 3), Why.UNREADABLE);
    }

    @Test
    void shouldRefuseWhatIsNotWhatItsNameSays() {
        refused("photo.png", Samples.html(), Why.KIND_DISAGREES);
        refused("photo.jpg", Samples.picture("png", 9, 9), Why.KIND_DISAGREES);
        refused("film.mp4", Samples.picture("jpg", 9, 9), Why.KIND_DISAGREES);
        refused("photo.webp", "RIFF....WEBPVP8 ".getBytes(StandardCharsets.US_ASCII), Why.KIND_UNKNOWN);
        refused("run.exe", "MZ".getBytes(StandardCharsets.US_ASCII), Why.KIND_UNKNOWN);
        refused("photo", Samples.picture("png", 9, 9), Why.KIND_UNKNOWN);
        refused("page.svg", "<svg/>".getBytes(StandardCharsets.US_ASCII), Why.KIND_UNKNOWN);
    }

    @Test
    void shouldRefuseAnEmptyFile() { refused("1.jpg", new byte[0], Why.EMPTY); }

    @Test
    void shouldRefuseDamagedPicturesWhateverTheDecoderSays() {
        Random chance = new Random(2017);
        byte[] whole = Samples.photoWithPosition(200, 200, 1);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            for (int hit = 0; hit < 12; hit++) {
                damaged[2 + chance.nextInt(damaged.length - 2)] = (byte) chance.nextInt(256);
            }
            try {
                assertThat(text(checked("1.jpg", damaged))).doesNotContain("Exif");
            } catch (AttachmentRefused refused) {
                assertThat(refused.why()).isIn(Why.UNREADABLE, Why.TOO_MANY_PIXELS, Why.KIND_DISAGREES);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"mp4,isom", "mp4,mp42", "mov,'qt  '", "3gp,3gp5", "mp4,3gp4", "mp4,avc1"})
    void shouldBlankWhereAFilmWasTaken(String ending, String brand) {
        byte[] film = Samples.film(brand);
        byte[] kept = checked("1." + ending, film);
        assertThat(kept).hasSameSizeAs(film);
        assertThat(text(kept)).doesNotContain("94.9285", "2808", Samples.OWNER).contains("tkhd", "mvhd");
    }

    @Test
    void shouldRefuseAFilmThatWasCutOff() {
        byte[] film = Samples.film("isom");
        refused("1.mp4", Arrays.copyOf(film, film.length - 40), Why.UNREADABLE);
        refused("1.mp4", Arrays.copyOf(film, 24), Why.UNREADABLE);
    }

    @Test
    void shouldTakeDocumentsByWhatTheyHold() {
        assertThat(paper("报告.docx", Samples.archive("[Content_Types].xml", "word/document.xml"))).isEqualTo(AttachmentKind.WORD);
        assertThat(paper("名单.xlsx", Samples.archive("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(AttachmentKind.EXCEL);
        assertThat(paper("公文.ofd", Samples.archive("OFD.xml"))).isEqualTo(AttachmentKind.OFD);
        assertThat(paper("扫描.PDF", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII))).isEqualTo(AttachmentKind.PDF);
        byte[] old = new byte[512];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1}, 0, old, 0, 8);
        assertThat(paper("旧.doc", old)).isEqualTo(AttachmentKind.OLD_WORD);
        assertThat(paper("旧.xls", old)).isEqualTo(AttachmentKind.OLD_EXCEL);
    }

    @Test
    void shouldRefuseArchivesAndMacrosThatPoseAsDocuments() {
        refusedPaper("名单.xlsx", Samples.archive("[Content_Types].xml", "word/document.xml"));
        refusedPaper("报告.docx", Samples.archive("evil.exe"));
        refusedPaper("报告.docx", Samples.archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void shouldSayWhyInBothLanguages(Why why) {
        Messages.LOCALES.forEach(locale -> {
            AttachmentRefused refused = new AttachmentRefused(why, "𠮷.jpg", 7);
            assertThat(Messages.text(locale, refused.code(), refused.args())).doesNotStartWith("?").contains("𠮷.jpg");
        });
    }

    private byte[] checked(String name, byte[] content) {
        try (CheckedFile file = CheckedFile.check(upload(name, content), AttachmentRules.PHOTOS_AND_VIDEO)) {
            return Files.readAllBytes(file.content());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private AttachmentKind paper(String name, byte[] content) {
        try (CheckedFile file = CheckedFile.check(upload(name, content), AttachmentRules.DOCUMENTS)) {
            return file.kind();
        }
    }

    private void refused(String name, byte[] content, Why why) {
        assertThatExceptionOfType(AttachmentRefused.class).isThrownBy(() -> checked(name, content)).satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private void refusedPaper(String name, byte[] content) {
        assertThatExceptionOfType(AttachmentRefused.class).isThrownBy(() -> paper(name, content)).satisfies(refused -> assertThat(refused.why()).isEqualTo(Why.KIND_DISAGREES));
    }

    private Upload upload(String name, byte[] content) {
        try {
            return new Upload(name, Files.write(folder.resolve("sent"), content));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] pngHead(int wide, int high) {
        byte[] png = Samples.picture("png", 9, 9);
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, wide).putInt(20, high);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return png;
    }

    private static String text(byte[] content) { return new String(content, StandardCharsets.ISO_8859_1); }
}
