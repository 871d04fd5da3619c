package cn.gov.haixi.safety.accountability.meeting;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record MeetingId(@Column(name = "id") UUID value) implements Serializable {
    static MeetingId next() { return new MeetingId(Ids.next()); }
}
