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
import java.util.List;

/**
 * Where contents lie: in the database, a megabyte a row, until the system property {@code safety.attachments} names a folder that all nodes share.
 * Files stored before keep their place.
 */
@ApplicationScoped
class AttachmentStore {
    @Inject private EntityManager em;
    @Inject private SharedFolder folder;

    Attachment.Place place() { return folder.wanted() ? Attachment.Place.FOLDER : Attachment.Place.DATABASE; }

    void keep(Attachment attachment, Path content) {
        try {
            if (attachment.place() == Attachment.Place.FOLDER) {
                folder.keep(attachment.id(), content);
            } else {
                keepInDatabase(attachment.id(), content);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void keepInDatabase(AttachmentId id, Path content) throws IOException {
        em.flush();
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

    /** A megabyte at a time, each in its own statement, so that a slow receiver holds neither a transaction nor a connection. */
    void write(Attachment attachment, OutputStream out) throws IOException {
        if (attachment.place() == Attachment.Place.FOLDER) {
            folder.write(attachment.id(), out);
            return;
        }
        long left = attachment.bytes();
        for (int seq = 0; left > 0; seq++) {
            List<byte[]> chunk = em.createQuery("select c.content from AttachmentChunk c where c.key.attachment = :id and c.key.seq = :seq", byte[].class)
                    .setParameter("id", attachment.id().value()).setParameter("seq", seq).getResultList();
            if (chunk.isEmpty()) {
                throw new IOException("Attachment " + attachment.id().value() + " lacks chunk " + seq);
            }
            out.write(chunk.get(0));
            left -= chunk.get(0).length;
        }
    }
}
