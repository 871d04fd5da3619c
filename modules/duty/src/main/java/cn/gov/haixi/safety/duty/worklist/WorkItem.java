package cn.gov.haixi.safety.duty.worklist;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A state that waits for somebody.
 *
 * @param kind message key of what is to be done
 * @param subjectType whose feature it is, such as {@code tip}; with {@code subject} it names the case
 * @param title the case's number
 * @param desk an organisation's or an enterprise's; within it whoever has {@code permission}
 * @param due null when nothing is set
 * @param link within the intranet application, such as {@code /reporting/tip?id=…}
 */
public record WorkItem(String kind, String subjectType, UUID subject, String title, Desk desk, String permission,
                       String regionPath, LocalDate due, String link, boolean urgent) {
    public WorkItem(String kind, String subjectType, UUID subject, String title, OrganisationId desk, String permission, String regionPath, LocalDate due, String link, boolean urgent) {
        this(kind, subjectType, subject, title, Desk.of(desk), permission, regionPath, due, link, urgent);
    }
}
