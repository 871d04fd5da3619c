package cn.gov.haixi.safety.registry.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** One way in which an enterprise is looked up by the beginning of something: its code, or initials of its name in lower case. */
@Entity
@Table(name = "registry_enterprise_search")
class EnterpriseSearch {
    @EmbeddedId private Entry entry;

    protected EnterpriseSearch() { }

    EnterpriseSearch(EnterpriseId enterprise, String text) { this.entry = new Entry(text, enterprise.value()); }

    @Embeddable
    record Entry(@Column(name = "search_text", length = 80) String text, @Column(name = "enterprise_id") UUID enterprise)
            implements Serializable { }
}
