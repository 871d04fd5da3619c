package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** How the prefecture's office adds a version of the reward scale and, by two people, puts it in force. */
@Stateless
@RolesAllowed(Permission.PARAMETER_EDIT)
public class Scales {
    private static final String SUBJECT = "reward-scale";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private AuditTrail audit;

    public ScaleId write(@NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 300) String document) {
        requirePrefecture();
        Scale scale = new Scale(name.strip(), document.strip());
        em.persist(scale);
        audited(scale, "written");
        return scale.id();
    }

    public void rule(@NotNull ScaleId id, @NotNull FindingClass finding, AccidentGrade grade, @NotNull AwardForm form) {
        Scale scale = get(id);
        scale.rule(finding, grade, form);
        audited(scale, "rule-written");
    }

    public void strike(@NotNull ScaleId id, @NotNull FindingClass finding, AccidentGrade grade) {
        Scale scale = get(id);
        scale.strike(finding, grade);
        audited(scale, "rule-struck");
    }

    public void bonus(@NotNull ScaleId id, @NotNull BigDecimal percent, @NotNull Money cap) {
        Scale scale = get(id);
        scale.bonus(percent, cap);
        audited(scale, "bonus");
    }

    public void propose(@NotNull ScaleId id, @NotNull @CivilDay LocalDate from) {
        Scale scale = get(id);
        scale.proposeFrom(from, caller.actor());
        audited(scale, "proposed");
    }

    public void putInForce(@NotNull ScaleId id) {
        Scale scale = get(id);
        scale.putInForce(caller.actor(), Instant.now(clock));
        requireOnlyOneFrom(scale.validFrom());
        audited(scale, "in-force");
    }

    public void sendBack(@NotNull ScaleId id) {
        Scale scale = get(id);
        scale.sendBack();
        audited(scale, "sent-back");
    }

    private void requireOnlyOneFrom(LocalDate day) {
        long count = em.createQuery("select count(s) from Scale s where s.state = :force and s.validFrom = :day", Long.class)
                .setParameter("force", ScaleState.IN_FORCE).setParameter("day", day).getSingleResult();
        if (count > 1) {
            throw new ScaleRefused("day-taken", day);
        }
    }

    private void requirePrefecture() {
        if (!caller.scope().wholePrefecture()) {
            throw new ScaleRefused("prefecture-only");
        }
    }

    private Scale get(ScaleId id) {
        requirePrefecture();
        Scale scale = em.find(Scale.class, id);
        if (scale == null) {
            throw new ScaleNotFound();
        }
        return scale;
    }

    private void audited(Scale scale, String act) {
        audit.append("reporting.reward.audit.scale-" + act, SUBJECT, scale.id().value(), scale.name());
    }
}
