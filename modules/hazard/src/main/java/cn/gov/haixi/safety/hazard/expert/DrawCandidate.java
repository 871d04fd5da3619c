package cn.gov.haixi.safety.hazard.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * One who was of the right field and region when the draw was made.
 *
 * @param name as it was then
 * @param lot by {@link Drawing#lot}
 * @param exclusion why he could not be drawn; null for one who could
 */
@Embeddable
public record DrawCandidate(@Column(name = "expert_id", nullable = false) UUID expert, @Column(name = "expert_name", nullable = false, length = 60) String name,
                            @Column(name = "lot", nullable = false, length = 64) String lot,
                            @Enumerated(EnumType.STRING) @Column(name = "exclusion", length = 16) Exclusion exclusion) {
    DrawCandidate without(Exclusion why) { return new DrawCandidate(expert, name, lot, why); }

    public boolean eligible() { return exclusion == null; }
}
