package cn.gov.haixi.safety.registry.parameter;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** What the office may do to parameters: add a version with its document, and withdraw one whose day has not come. */
@Stateless
@RolesAllowed(Permission.PARAMETER_EDIT)
public class ParameterVersions {
    @Inject private EntityManager em;
    @Inject @Any private Instance<ParameterCheck> checks;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private AuditTrail audit;

    /**
     * Adds a version. Its day may lie in the past, because documents arrive late; results that were computed before keep the version
     * they were computed by.
     */
    public UUID add(@NotNull @Valid ParameterDraft draft) {
        List<Parameter> versions = em.createQuery("select p from Parameter p where p.code = :code order by p.validFrom desc", Parameter.class)
                .setParameter("code", draft.code()).getResultList();
        if (versions.isEmpty()) {
            throw new ParameterNotFound(draft.code());
        }
        if (versions.stream().anyMatch(version -> version.validFrom().equals(draft.validFrom()))) {
            throw new ParameterVersionTaken(draft.code(), draft.validFrom());
        }
        Parameter added = versions.get(0).followedBy(draft, caller.name(), clock.instant());
        checks.forEach(check -> check.check(added.code(), added.dated(text -> text).value()));
        em.persist(added);
        try {
            em.flush();
        } catch (ConstraintViolationException twice) {
            throw new ParameterVersionTaken(draft.code(), draft.validFrom());
        }
        log("added", added);
        return added.id();
    }

    public void withdraw(@NotNull UUID version) {
        Parameter withdrawn = em.find(Parameter.class, version);
        if (withdrawn == null) {
            throw new ParameterNotFound(version.toString());
        }
        if (withdrawn.countedBy(LocalDate.now(clock))) {
            throw new ParameterAlreadyCounted(withdrawn.code(), withdrawn.validFrom());
        }
        em.remove(withdrawn);
        log("withdrawn", withdrawn);
    }

    private void log(String act, Parameter version) {
        var dated = version.dated(text -> text);
        audit.append("registry.parameter.audit." + act, "registry.parameter", version.id(),
                version.code() + " " + dated.validFrom() + ": " + dated.value() + " (" + dated.document() + ")");
    }
}
