package cn.gov.haixi.safety.hazard.scoresheet;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Of one edition. */
@Embeddable
public record ScoreSheetId(@Column(name = "id") UUID value) implements Serializable {
    static ScoreSheetId next() { return new ScoreSheetId(Ids.next()); }
}
