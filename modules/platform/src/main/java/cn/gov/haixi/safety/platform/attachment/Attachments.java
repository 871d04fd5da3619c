package cn.gov.haixi.safety.platform.attachment;

import cn.gov.haixi.safety.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Takes files in after checking them, and gives them out to those whom the owner's feature lets read. */
@ApplicationScoped
public class Attachments {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private AttachmentStore store;
    @Inject @Any private Instance<AttachmentGuard> guards;

    /** @throws AttachmentRefused naming the file and what is wrong with it; then nothing of the whole transaction is kept */
    @Transactional(Transactional.TxType.MANDATORY)
    public AttachmentId store(AttachmentOwner owner, Upload upload, AttachmentRules rules) {
        try (CheckedFile file = CheckedFile.check(upload, rules)) {
            refuseTooMuch(owner, file, rules);
            Attachment attachment = new Attachment(owner, file, store.place(), caller.signedIn() ? caller.accountId() : null, Instant.now(clock));
            em.persist(attachment);
            store.keep(attachment, file.content());
            return attachment.id();
        }
    }

    /** @throws AttachmentNotFound also when the caller may not read it */
    public AttachmentRow describe(AttachmentId id) { return readable(id).row(); }

    /** In no transaction, since a telephone may take minutes to fetch a video. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void write(AttachmentId id, OutputStream out) throws IOException { store.write(readable(id), out); }

    /** A small JPEG; empty for anything but pictures. */
    public Optional<byte[]> preview(AttachmentId id) { return Optional.ofNullable(readable(id).preview()); }

    private Attachment readable(AttachmentId id) {
        Attachment attachment = em.find(Attachment.class, id);
        if (attachment == null || guards.stream().noneMatch(guard -> guard.ownerType().equals(attachment.row().ownerType()) && guard.mayRead(attachment.row().owner()))) {
            throw new AttachmentNotFound();
        }
        return attachment;
    }

    private void refuseTooMuch(AttachmentOwner owner, CheckedFile file, AttachmentRules rules) {
        Object[] kept = em.createQuery("select count(a.bytes), coalesce(sum(a.bytes), 0) from Attachment a where a.ownerType = :type and a.owner = :owner", Object[].class)
                .setParameter("type", owner.type()).setParameter("owner", owner.id()).getSingleResult();
        if ((Long) kept[0] >= rules.mostFiles()) {
            throw new AttachmentRefused(AttachmentRefused.Why.TOO_MANY, file.name(), rules.mostFiles());
        }
        if (((Number) kept[1]).longValue() + file.bytes() > rules.mostTogether()) {
            throw new AttachmentRefused(AttachmentRefused.Why.TOO_MUCH, file.name(), rules.mostTogether() / 1_048_576);
        }
    }
}
