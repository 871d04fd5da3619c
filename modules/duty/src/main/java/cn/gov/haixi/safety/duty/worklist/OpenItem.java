package cn.gov.haixi.safety.duty.worklist;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A work item on a desk. It goes when the work is done; the case's own history says who did it. */
@Entity
@Table(name = "duty_work_item")
class OpenItem {
    @Id @Column(name = "id") private UUID id;
    @Column(name = "kind", nullable = false, length = 80) private String kind;
    @Column(name = "subject_type", nullable = false, length = 32) private String subjectType;
    @Column(name = "subject_id", nullable = false) private UUID subject;
    @Column(name = "title", nullable = false, length = 200) private String title;
    @Column(name = "desk_id", nullable = false) private UUID desk;
    @Column(name = "permission", nullable = false, length = 40) private String permission;
    @Column(name = "region_path", nullable = false, length = 60) private String regionPath;
    @Column(name = "since", nullable = false) private Instant since;
    @Column(name = "due_on") private LocalDate due;
    @Column(name = "link", nullable = false, length = 200) private String link;
    @Column(name = "urgent", nullable = false) private boolean urgent;

    protected OpenItem() { }

    OpenItem(WorkItem item, Instant now) {
        id = Ids.next();
        kind = item.kind();
        subjectType = item.subjectType();
        subject = item.subject();
        title = item.title();
        desk = item.desk().value();
        permission = item.permission();
        regionPath = item.regionPath();
        since = now;
        due = item.due();
        link = item.link();
        urgent = item.urgent();
    }
}
