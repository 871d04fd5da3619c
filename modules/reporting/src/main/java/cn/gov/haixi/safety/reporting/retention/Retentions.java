package cn.gov.haixi.safety.reporting.retention;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.reporting.identity.Identities;
import cn.gov.haixi.safety.reporting.tip.TipHistory;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.reporting.tip.TipMove;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The custodian's view of identities that are about to be deleted, and his word that one is still needed. */
@Stateless
@RolesAllowed(Permission.IDENTITY_KEEP)
public class Retentions {
    private static final int LONGEST_YEARS = 3;

    @Inject private DueIdentities due;
    @Inject private Identities identities;
    @Inject private TipHistory history;
    @Inject private Caller caller;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;

    public List<DueIdentity> aboutToGo() {
        LocalDate today = LocalDate.now(clock);
        return due.until(due.announcedUntil(today), caller.scope());
    }

    /** @param until at most three years from today; then it is announced again */
    public void keepOn(@NotNull TipId tip, @NotNull @CivilDay LocalDate until, @NotBlank @Size(min = 5, max = 500) String reason) {
        LocalDate today = LocalDate.now(clock);
        LocalDate latest = today.plusYears(LONGEST_YEARS);
        if (!until.isAfter(today) || until.isAfter(latest)) {
            throw new KeptTooLong(latest);
        }
        if (aboutToGo().stream().noneMatch(one -> one.tip().equals(tip))) {
            throw new NotAboutToGo();
        }
        identities.keepUntil(tip.value(), until, reason.strip());
        history.note(tip, TipMove.IDENTITY_KEPT_ON, reason.strip() + " (" + until + ")");
        audit.append("reporting.retention.audit.kept-on", "tip", tip.value(), until.toString());
    }
}
