package cn.gov.haixi.safety.it.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.reporting.TipFixture;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.attachment.AttachmentId;
import cn.gov.haixi.safety.platform.attachment.AttachmentNotFound;
import cn.gov.haixi.safety.platform.attachment.AttachmentRefused;
import cn.gov.haixi.safety.platform.attachment.AttachmentRow;
import cn.gov.haixi.safety.platform.attachment.Attachments;
import cn.gov.haixi.safety.platform.attachment.FolderSweep;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.reporting.tip.Received;
import cn.gov.haixi.safety.reporting.tip.TipIntake;
import cn.gov.haixi.safety.reporting.tip.TipQueries;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where the contents of attachments lie: in the database, or in the folder that all nodes share. */
@ExtendWith(ArquillianExtension.class)
class AttachmentIT {
    private static final String PLACE = "safety.attachments";

    @Inject private TipFixture fixture;
    @Inject private TipIntake intake;
    @Inject private TipQueries tips;
    @Inject private Attachments attachments;
    @Inject private FolderSweep nightly;
    @Inject private Caller caller;
    private Path folder;
    private Path photo;

    @BeforeEach
    void makePhoto() throws IOException {
        folder = Files.createTempDirectory("shared");
        photo = Files.createTempFile("photo", ".png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
    }

    @AfterEach
    void tidy() throws IOException {
        System.clearProperty(PLACE);
        Files.delete(photo);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void shouldLieInTheDatabaseUntilAFolderIsNamed() throws IOException {
        AttachmentRow kept = kept();
        assertThat(chunks(kept.id())).isPositive();
        byte[] content = read(kept.id());
        assertThat(content).hasSize(kept.bytes().intValue());
        System.setProperty(PLACE, folder.toString());
        assertThat(read(kept.id())).as("a file stored before the change of place").isEqualTo(content);
    }

    @Test
    void shouldLieInTheSharedFolderUnderItsIdAlone() throws IOException {
        System.setProperty(PLACE, folder.toString());
        AttachmentRow kept = kept();
        assertThat(chunks(kept.id())).isZero();
        assertThat(files()).extracting(path -> path.getFileName().toString()).containsExactly(kept.id().value().toString());
        assertThat(read(kept.id())).isEqualTo(Files.readAllBytes(files().get(0))).hasSize(kept.bytes().intValue());
        assertThatThrownBy(() -> As.account("delingha-banli").run(() -> attachments.write(kept.id(), new ByteArrayOutputStream()))).isInstanceOf(AttachmentNotFound.class);
    }

    @Test
    void shouldLeaveNothingInTheFolderWhenTheTipIsRefused() throws IOException {
        System.setProperty(PLACE, folder.toString());
        Path page = Files.writeString(Files.createTempFile("page", ".png"), "<html>no picture</html>");
        try {
            var files = List.of(new Upload("现场.png", photo), new Upload("现场二.png", page));
            assertThatThrownBy(() -> As.nobody().get(() -> intake.fromPortal(TipFixture.draft("(测试)" + TipFixture.anyWords(24)), files))).isInstanceOf(AttachmentRefused.class);
            assertThat(files()).isEmpty();
        } finally {
            Files.delete(page);
        }
    }

    @Test
    void shouldSettleWhatACrashLeft() throws IOException {
        System.setProperty(PLACE, folder.toString());
        AttachmentRow kept = kept();
        Path settled = files().get(0);
        Path arriving = Files.move(settled, settled.resolveSibling(settled.getFileName() + ".arriving"));
        Path stray = Files.writeString(arriving.resolveSibling(UUID.randomUUID() + ".arriving"), "rolled back");
        assertThat(read(kept.id())).as("while it is arriving").hasSize(kept.bytes().intValue());
        nightly.sweep();
        assertThat(files()).as("younger than a day").containsExactlyInAnyOrder(arriving, stray);
        FileTime longAgo = FileTime.from(Instant.now().minusSeconds(2 * 86_400));
        Files.setLastModifiedTime(arriving, longAgo);
        Files.setLastModifiedTime(stray, longAgo);
        nightly.sweep();
        assertThat(files()).containsExactly(settled);
    }

    /** The photo of a tip as its case shows it. */
    private AttachmentRow kept() {
        Received tip = As.nobody().get(() -> intake.fromPortal(TipFixture.draft("(测试)" + TipFixture.anyWords(24)), List.of(new Upload("现场.png", photo))));
        return TipFixture.CLERK.get(() -> tips.caseOf(caller.scope(), tip.id())).evidence().get(0);
    }

    private byte[] read(AttachmentId id) {
        var out = new ByteArrayOutputStream();
        TipFixture.CLERK.run(() -> attachments.write(id, out));
        return out.toByteArray();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static long chunks(AttachmentId id) { return Sql.number("select count(*) from platform_attachment_chunk where attachment_id = ?", id.value()); }
}
