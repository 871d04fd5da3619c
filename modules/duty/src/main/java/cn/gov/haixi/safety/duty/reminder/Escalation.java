package cn.gov.haixi.safety.duty.reminder;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.duty.obligation.DueSoon;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** What those below have missed lies on the superior's desk: one item a clause and period, however many they are, until all are settled. */
@ApplicationScoped
class Escalation {
    static final String SUBJECT = "overdue";

    @Inject private DueSoon soon;
    @Inject private Worklist worklist;
    @Inject private OrganisationQueries organisations;

    void on(@Observes DayHasPassed passed) {
        Set<Heap> heaps = new LinkedHashSet<>();
        soon.missed().forEach(missed -> organisations.superior(new OrganisationId(missed.desk())).ifPresent(superior -> heaps.add(new Heap(superior, missed.clause(), missed.period()))));
        worklist.doneExcept(SUBJECT, heaps.stream().map(Heap::subject).toList());
        heaps.forEach(this::lay);
    }

    private void lay(Heap heap) {
        if (!worklist.waits(SUBJECT, heap.subject())) {
            String period = Messages.text(Messages.CHINESE, heap.period().key(), heap.period().args().toArray());
            worklist.open(new WorkItem("duty.obligation.work.missed", SUBJECT, heap.subject(), heap.clause() + " " + period, heap.superior().id(), Permission.DUTY_SEE,
                    heap.superior().regionPath(), null, "/duty/obligations?overdue=true&clause=" + heap.clause(), true));
        }
    }

    private record Heap(OrganisationRow superior, String clause, ObligationPeriod period) {
        /** The same for the same heap: it is found again, and laid once. */
        UUID subject() { return UUID.nameUUIDFromBytes((SUBJECT + superior.id().value() + clause + period).getBytes(StandardCharsets.UTF_8)); }
    }
}
