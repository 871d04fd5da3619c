package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record ReportId(@Column(name = "id") UUID value) implements Serializable {
    static ReportId next() { return new ReportId(Ids.next()); }
}
