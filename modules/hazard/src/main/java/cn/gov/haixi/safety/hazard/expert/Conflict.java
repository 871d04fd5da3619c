package cn.gov.haixi.safety.hazard.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An enterprise or an organisation that an expert must not judge. @param party its id in the register @param reason such as that he advises it */
@Embeddable
public record Conflict(@Column(name = "party_id", nullable = false) UUID party, @Column(name = "party_name", nullable = false, length = 120) String name,
                       @Column(name = "reason", nullable = false, length = 200) String reason) { }
