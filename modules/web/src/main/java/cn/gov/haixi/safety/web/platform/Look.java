package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.duty.worklist.WorklistQueries;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Money;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.primefaces.context.PrimeFacesContext;

/** What the frame and the tags need to know, and how dates, sums and states look. */
@Named
@RequestScoped
public class Look {
    /** Days before its end from which a deadline is shown as near. */
    public static final int SOON = 3;
    private static final DateTimeFormatter BEIJING = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
    private static final Set<String> GOOD = Set.of("ACTIVE", "APPROVED", "CLOSED", "DELIVERED", "DONE", "FULFILLED", "GRANTED", "HANDLED", "IN_FORCE",
            "OPEN", "OPERATING", "PAID", "SENT", "TRUE", "VALID");
    private static final Set<String> ENDED = Set.of("ABOLISHED", "CANCELLED", "DISSOLVED", "ENDED", "EXPIRED", "MERGED", "REJECTED", "REPLACED", "REVOKED",
            "SUPERSEDED", "UNTRUE", "WAIVED", "WITHDRAWN");
    private static final Set<String> STUCK = Set.of("BLOCKED", "FAILED", "LOCKED", "MISSED", "REFUSED", "STUCK", "SUSPENDED");

    @Inject private Caller caller;
    @Inject private WorklistQueries worklist;
    @Inject private Names names;
    @Inject private Language language;
    @Inject private Clock clock;
    private Integer waiting;

    public Caller getCaller() { return caller; }

    /** The nonce of this page's script policy, for a form that is sent without PrimeFaces' script. */
    public String getNonce() { return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce(); }

    /** @param permissions one or several with blanks between; any of them is enough */
    public boolean may(String permissions) {
        for (String permission : permissions.split(" ")) {
            if (caller.may(permission)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Before a form is shown to somebody who could not send it.
     *
     * @param permissions as for {@link #may}
     */
    public void require(String permissions) {
        if (!may(permissions)) {
            throw new EJBAccessException();
        }
    }

    /** Before a list is shown that no enterprise may read: empty it would look as if there were nothing. */
    public void requireGovernment() {
        if (caller.scope().enterprise() != null) {
            throw new EJBAccessException();
        }
    }

    public int getWaiting() {
        if (waiting == null) {
            waiting = worklist.count(caller.scope());
        }
        return waiting;
    }

    public String getRegion() { return names.region(caller.scope().regionPath()); }

    public boolean here(String outcome) { return FacesContext.getCurrentInstance().getViewRoot().getViewId().equals(outcome + ".xhtml"); }

    /** The colour of a state: waiting, good, ended or stuck; red only for an obligation that is overdue: red is kept for what is late. */
    public String tone(Object state) {
        if (state instanceof ObligationState duty) {
            return tone(duty);
        }
        String name = state instanceof Enum<?> known ? known.name() : String.valueOf(state);
        return GOOD.contains(name) ? "good" : ENDED.contains(name) ? "ended" : STUCK.contains(name) ? "stuck" : "waiting";
    }

    private static String tone(ObligationState duty) {
        return switch (duty) {
            case OPEN -> "waiting";
            case FULFILLED -> "good";
            case LATE -> "stuck";
            case MISSED -> "late";
            case EXCUSED -> "ended";
        };
    }

    public String urgency(LocalDate due) {
        long days = days(due);
        return days < 0 ? "late" : days <= SOON ? "soon" : "";
    }

    public String daysLeft(LocalDate due) {
        long days = days(due);
        return days == 0 ? text("web.deadline.today") : days < 0 ? text("web.deadline.late", -days) : text("web.deadline.left", days);
    }

    public String instant(Instant instant) { return beijing(instant); }

    public String money(Money money) { return yuan(money); }

    public String bytes(long bytes) {
        return bytes < 1 << 20 ? Math.max(1, bytes >> 10) + " KB" : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (1 << 20));
    }

    static String beijing(Instant instant) { return BEIJING.format(instant); }

    static String yuan(Money money) {
        return money.shown();
    }

    private long days(LocalDate due) { return ChronoUnit.DAYS.between(LocalDate.now(clock), due); }

    private String text(String key, Object... args) { return Messages.text(language.getLocale(), key, args); }
}
