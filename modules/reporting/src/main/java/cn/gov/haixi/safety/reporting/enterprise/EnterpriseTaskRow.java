package cn.gov.haixi.safety.reporting.enterprise;

import java.time.LocalDate;

/**
 * What an enterprise has to put right, as it sees it: no number and no channel by which to look for its teller.
 *
 * @param place may be null
 * @param answer null, with when and by whom, until there is one
 */
public record EnterpriseTaskRow(EnterpriseTaskId id, String what, String place, EnterpriseTaskState state, LocalDate receivedOn, LocalDate dueOn,
                                String answer, LocalDate answeredOn, String answeredBy) {
    public boolean waiting() { return state == EnterpriseTaskState.WAITING; }

    public String start() { return what.length() > 60 ? what.substring(0, 60) + "…" : what; }
}
