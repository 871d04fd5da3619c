package cn.gov.haixi.safety.hazard.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A day that a task has taken of an expert. Its key lets no two tasks have the same one, on whatever node they are drawn. */
@Entity
@Table(name = "hazard_expert_day")
class ExpertDay {
    @EmbeddedId private Key key;
    @Column(name = "drawn_id", nullable = false) private UUID drawn;

    @Embeddable
    record Key(@Column(name = "expert_id") UUID expert, @Column(name = "task_day") LocalDate day) implements Serializable { }

    protected ExpertDay() { }

    ExpertDay(Drawn drawn, LocalDate day) {
        this.key = new Key(drawn.expert(), day);
        this.drawn = drawn.id().value();
    }
}
