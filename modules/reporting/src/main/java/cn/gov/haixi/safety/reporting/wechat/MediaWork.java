package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.attachment.AttachmentRefused;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.reporting.tip.TipIntake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** The short transactions around fetching a file: which it is, and that it has been stored, once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MediaWork {
    @Inject private EntityManager em;
    @Inject private TipIntake intake;

    /** Empty when it was stored before: a delivery may be tried again after it succeeded. */
    Optional<ChatMedia> waiting(UUID id) { return Optional.ofNullable(em.find(ChatMedia.class, id)); }

    void store(UUID id, Path file) throws AttachmentRefused {
        ChatMedia media = em.find(ChatMedia.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (media != null) {
            intake.addLate(media.tip(), new Upload(media.fileName(), file));
            em.remove(media);
        }
    }

    void drop(UUID id) {
        ChatMedia media = em.find(ChatMedia.class, id);
        if (media != null) {
            intake.missLate(media.tip());
            em.remove(media);
        }
    }
}
