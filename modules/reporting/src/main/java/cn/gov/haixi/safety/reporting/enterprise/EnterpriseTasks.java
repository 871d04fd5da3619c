package cn.gov.haixi.safety.reporting.enterprise;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives an enterprise what it may put right itself, and takes its answer (M3.3). */
@Stateless
public class EnterpriseTasks {
    static final String SUBJECT = "enterprise-task";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private Parameters parameters;
    @Inject private WorkingDays workingDays;
    @Inject private EnterpriseQueries enterprises;
    @Inject private EnterpriseCalls calls;
    @Inject private AuditTrail audit;

    /**
     * Whether the enterprise may be given this at all. Words about who leads it, about people hurt, or about what is grave or hidden are the government's
     * alone, whatever their teller chose: parameter {@code reporting.enterprise.not-theirs}, and the names of the enterprise's own contacts.
     */
    @PermitAll
    public boolean mayHave(@NotNull String uscc, @NotNull String words) {
        String told = words.replaceAll("\\s+", "");
        Stream<String> notTheirs = Stream.of(parameters.text("reporting.enterprise.not-theirs", LocalDate.now(clock)).value().split("[,，、]")).map(String::strip);
        return Stream.concat(notTheirs, enterprises.contactNames(uscc).stream().map(EnterpriseTasks::bare)).filter(word -> word.length() > 1).noneMatch(told::contains);
    }

    /** In the transaction that took the tip in. An enterprise that is no longer registered, or may not have this, gets nothing: the government has the tip anyway. */
    @PermitAll
    public void give(@NotNull @Valid EnterpriseWish wish) {
        Optional<EnterpriseRow> enterprise = enterprises.byUscc(wish.uscc());
        if (enterprise.isPresent() && mayHave(wish.uscc(), wish.place() == null ? wish.what() : wish.what() + wish.place())) {
            LocalDate today = LocalDate.now(clock);
            LocalDate due = workingDays.plus(today, parameters.period("reporting.enterprise.answer", today).value());
            EnterpriseTask task = new EnterpriseTask(wish, enterprise.get().id().value(), enterprise.get().regionPath(), today, due);
            em.persist(task);
            audit.append("reporting.enterprise.audit.given", SUBJECT, task.id(), wish.tipNumber());
        }
    }

    /** @param words what was done; the office and the tipster read it */
    @RolesAllowed(Permission.ENTERPRISE_ANSWER)
    public void answer(@NotNull EnterpriseTaskId id, @NotBlank @Size(max = 2000) String words) {
        EnterpriseTask task = own(id);
        task.answer(words.strip(), caller.name(), LocalDate.now(clock));
        calls.noLonger(task);
        audit.append("reporting.enterprise.audit.answered", SUBJECT, task.id(), task.tipNumber());
    }

    /** It is not the enterprise's, or beyond what it can do: from here on the government's alone. */
    @RolesAllowed(Permission.ENTERPRISE_ANSWER)
    public void decline(@NotNull EnterpriseTaskId id, @NotBlank @Size(max = 2000) String reason) {
        EnterpriseTask task = own(id);
        task.decline(reason.strip(), caller.name(), LocalDate.now(clock));
        calls.noLonger(task);
        calls.call(task, EnterpriseCalls.DECLINED);
        audit.append("reporting.enterprise.audit.declined", SUBJECT, task.id(), task.tipNumber());
    }

    /** A name without what stands in brackets behind it. */
    private static String bare(String name) { return name.replaceAll("[(（].*$", "").replaceAll("\\s+", ""); }

    private EnterpriseTask own(EnterpriseTaskId id) {
        EnterpriseTask task = id.value() == null ? null : em.find(EnterpriseTask.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (task == null || !task.shownTo(caller.scope().enterprise())) {
            throw new EnterpriseTaskNotFound();
        }
        return task;
    }
}
