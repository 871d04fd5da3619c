package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.Ids;
import cn.gov.haixi.safety.registry.Phone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody to call at an enterprise; replaced, never corrected. */
@Entity
@Table(name = "registry_enterprise_contact")
class EnterpriseContact {
    @Id @Column(name = "id") private UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "enterprise_id") private Enterprise enterprise;
    @Column(name = "place", nullable = false) private int place;
    @Column(name = "name", nullable = false, length = 60) private String name;
    @Column(name = "duty", length = 60) private String duty;
    @Column(name = "phone", nullable = false, length = 30) private String phone;

    protected EnterpriseContact() { }

    EnterpriseContact(Enterprise enterprise, int place, ContactDraft draft) {
        this.id = Ids.next();
        this.enterprise = enterprise;
        this.place = place;
        this.name = draft.name().strip();
        this.duty = draft.duty();
        this.phone = draft.phone().strip();
    }

    UUID id() { return id; }

    int place() { return place; }

    String name() { return name; }

    String phone() { return phone; }

    ContactRow row() { return new ContactRow(id, name, duty, Phone.masked(phone)); }
}
