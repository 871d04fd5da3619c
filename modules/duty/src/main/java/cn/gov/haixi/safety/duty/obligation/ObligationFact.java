package cn.gov.haixi.safety.duty.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A fact as it counts for one obligation, with its day. */
@Embeddable
record ObligationFact(@Column(name = "subject_id", nullable = false) UUID subject, @Column(name = "title", nullable = false, length = 120) String title,
                      @Column(name = "link", nullable = false, length = 200) String link, @Column(name = "done_on", nullable = false) LocalDate on) { }
