package cn.gov.haixi.safety.platform.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Where contents lie: in the database, a megabyte a row, until the system property {@code safety.attachments} names a folder that all nodes share.
 * Files stored before keep their place.
 */
@ApplicationScoped
class AttachmentStore {
    private static final String FOLDER = System.getProperty("safety.attachments", "");

    @Inject private EntityManager em;

    Attachment.Place place() { return FOLDER.isEmpty() ? Attachment.Place.DATABASE : Attachment.Place.FOLDER; }

    void keep(Attachment attachment, Path content) {
        try {
            if (attachment.place() == Attachment.Place.FOLDER) {
                Path target = path(attachment.id());
                Files.createDirectories(target.getParent());
                Path arriving = Files.createTempFile(target.getParent(), "arriving", null);
                Files.copy(content, arriving, StandardCopyOption.REPLACE_EXISTING);
                Files.move(arriving, target, StandardCopyOption.ATOMIC_MOVE);
            } else {
                keepInDatabase(attachment.id(), content);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void keepInDatabase(AttachmentId id, Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            int seq = 0;
            for (byte[] bytes = in.readNBytes(AttachmentChunk.BYTES); bytes.length > 0; bytes = in.readNBytes(AttachmentChunk.BYTES)) {
                AttachmentChunk chunk = new AttachmentChunk(id, seq++, bytes);
                em.persist(chunk);
                em.flush();
                em.detach(chunk);
            }
        }
    }

    void write(Attachment attachment, OutputStream out) throws IOException {
        if (attachment.place() == Attachment.Place.FOLDER) {
            Files.copy(path(attachment.id()), out);
            return;
        }
        for (int seq = 0;; seq++) {
            List<byte[]> chunk = em.createQuery("select c.content from AttachmentChunk c where c.key.attachment = :id and c.key.seq = :seq", byte[].class)
                    .setParameter("id", attachment.id().value()).setParameter("seq", seq).getResultList();
            if (chunk.isEmpty()) {
                return;
            }
            out.write(chunk.get(0));
        }
    }

    /** By id alone, spread over folders: nothing that a sender wrote becomes part of a path. */
    private static Path path(AttachmentId id) {
        String name = id.value().toString();
        return Path.of(FOLDER, name.substring(name.length() - 2), name);
    }
}
