package cn.gov.haixi.safety.platform.attachment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The folder that {@code -Dsafety.attachments=/shared/folder} names, the same on every node. A content arrives under the name {@code <id>.arriving},
 * on disk before its transaction commits, and is renamed once that did, or deleted if it rolled back. What a crash left between the two, a nightly
 * sweep settles by asking the database; a file that has its final name is never touched again, so that a server started over the wrong database
 * cannot clear the folder.
 */
@ApplicationScoped
class SharedFolder {
    private static final System.Logger LOG = System.getLogger(SharedFolder.class.getName());
    private static final String ARRIVING = ".arriving";
    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Resource private TransactionSynchronizationRegistry transaction;

    boolean wanted() { return !root().toString().isEmpty(); }

    void keep(AttachmentId id, Path content) throws IOException {
        Path arriving = path(id, ARRIVING);
        Files.createDirectories(arriving.getParent());
        transaction.registerInterposedSynchronization(new Settling(arriving, path(id, "")));
        Files.copy(content, arriving, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel written = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    void write(AttachmentId id, OutputStream out) throws IOException {
        try {
            Files.copy(path(id, ""), out);
        } catch (NoSuchFileException notYet) {
            Files.copy(Files.exists(path(id, ARRIVING)) ? path(id, ARRIVING) : path(id, ""), out);
        }
    }

    /** Settles what has been arriving for more than a day. */
    void sweep() throws IOException {
        if (!wanted() || !Files.isDirectory(root())) {
            return;
        }
        Instant yesterday = Instant.now(clock).minus(A_DAY);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(root(), Files::isDirectory)) {
            for (Path part : parts) {
                try (DirectoryStream<Path> left = Files.newDirectoryStream(part, "*" + ARRIVING)) {
                    for (Path arriving : left) {
                        settle(arriving, yesterday);
                    }
                }
            }
        }
    }

    private void settle(Path arriving, Instant yesterday) throws IOException {
        if (Files.getLastModifiedTime(arriving).toInstant().isAfter(yesterday)) {
            return;
        }
        String name = arriving.getFileName().toString();
        AttachmentId id = new AttachmentId(UUID.fromString(name.substring(0, name.length() - ARRIVING.length())));
        if (em.find(Attachment.class, id) == null) {
            Files.delete(arriving);
        } else {
            Files.move(arriving, path(id, ""), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Read each time: a test, or an administrator's console, may set it while the server runs. */
    private static Path root() { return Path.of(System.getProperty("safety.attachments", "")); }

    /** By id alone, spread over 256 folders by its random end: nothing that a sender wrote becomes part of a path. */
    private static Path path(AttachmentId id, String ending) {
        String name = id.value().toString();
        return root().resolve(name.substring(name.length() - 2)).resolve(name + ending);
    }

    private record Settling(Path arriving, Path settled) implements Synchronization {
        @Override public void beforeCompletion() {
            // The content is already on disk.
        }

        @Override public void afterCompletion(int status) {
            try {
                if (status == Status.STATUS_COMMITTED) {
                    Files.move(arriving, settled, StandardCopyOption.ATOMIC_MOVE);
                } else {
                    Files.deleteIfExists(arriving);
                }
            } catch (IOException later) {
                LOG.log(System.Logger.Level.WARNING, "{0} could not be settled; the nightly sweep will: {1}", arriving.getFileName(), later.getClass().getName());
            }
        }
    }
}
