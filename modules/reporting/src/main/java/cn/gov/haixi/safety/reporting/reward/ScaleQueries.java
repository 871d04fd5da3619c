package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** Reads the versions of the reward scale. One scale counts for the whole prefecture, so every office sees all of them; enterprises see none. */
@Stateless
@RolesAllowed({Permission.REWARD_SEE, Permission.PARAMETER_EDIT})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ScaleQueries {
    @Inject private EntityManager em;
    @Inject private ScalesInForce inForce;

    /** The latest in force first, drafts at the end. */
    public List<ScaleRow> all(@NotNull Scope scope) {
        if (scope.reach() == Scope.Reach.ENTERPRISE) {
            return List.of();
        }
        return em.createQuery("select distinct s from Scale s left join fetch s.rules order by s.validFrom desc nulls last, s.name", Scale.class)
                .getResultList().stream().map(Scale::row).toList();
    }

    public ScaleRow get(@NotNull Scope scope, @NotNull ScaleId id) {
        return all(scope).stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow(ScaleNotFound::new);
    }

    /**
     * Public: what a tip may be worth is for everybody to know.
     *
     * @throws NoScaleInForce for a day before the first version
     */
    @PermitAll
    public ScaleRow on(@NotNull Scope scope, @NotNull @CivilDay LocalDate day) {
        if (scope.reach() == Scope.Reach.ENTERPRISE) {
            throw new NoScaleInForce(day);
        }
        return inForce.on(day).row();
    }
}
