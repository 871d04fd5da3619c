package cn.gov.haixi.safety.platform.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists files without their contents. Called by a feature about a case that it has already let the caller see. */
@ApplicationScoped
public class AttachmentQueries {
    @Inject private EntityManager em;

    public List<AttachmentRow> of(AttachmentOwner owner) { return of(List.of(owner.type()), owner.id()).getOrDefault(owner.type(), List.of()); }

    /** The files of one case under several heads, by owner type; one statement. */
    public Map<String, List<AttachmentRow>> of(Collection<String> types, UUID owner) {
        return em.createQuery("select a.id, a.ownerType, a.owner, a.fileName, a.kind, a.bytes, a.storedAt from Attachment a"
                        + " where a.ownerType in (:types) and a.owner = :owner order by a.id.value", AttachmentRow.class)
                .setParameter("types", types).setParameter("owner", owner).getResultStream().collect(Collectors.groupingBy(AttachmentRow::ownerType));
    }
}
