package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That one person held one post from one day to another. */
@Entity
@Table(name = "registry_post_holding")
class PostHolding {
    @Id @Column(name = "id") private UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "post_id") private Post post;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "person_id") private Person person;
    @Column(name = "held_from", nullable = false) private LocalDate from;
    @Column(name = "held_to") private LocalDate to;
    @Column(name = "note", length = 1000) private String note;

    protected PostHolding() { }

    /** @param note what is handed over to this person; null when nothing was said */
    PostHolding(Post post, Person person, LocalDate from, String note) {
        this.id = Ids.next();
        this.post = post;
        this.person = person;
        this.from = from;
        this.note = note;
    }

    void end(LocalDate lastDay) { to = lastDay; }

    LocalDate to() { return to; }

    String note() { return note; }
}
