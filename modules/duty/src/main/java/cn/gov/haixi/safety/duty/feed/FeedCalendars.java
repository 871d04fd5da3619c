package cn.gov.haixi.safety.duty.feed;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import cn.gov.haixi.safety.duty.obligation.DebtorKind;
import cn.gov.haixi.safety.duty.obligation.DueSoon;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.account.AccountPeople;
import cn.gov.haixi.safety.registry.account.Correspondent;
import cn.gov.haixi.safety.registry.person.PostId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The calendar behind a secret address, which is all that its reader has to show: what the account's owner owes as the holder of posts, and what lies
 * on the desk of his organisation, from a month ago to the end of the next year. Nobody is named in it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FeedCalendars {
    private static final int DAYS_BEFORE = 30;
    private static final int DAYS_AHEAD = 400;
    /** Calendar programs read the whole file each time. */
    private static final int MOST = 2_000;

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private AccountPeople people;
    @Inject private DueSoon due;

    /**
     * @param home address of the intranet application, which each event leads to
     * @return empty for an address that never was or is no more, and for an account that is closed, may not see obligations, or whose person has left
     */
    public Optional<String> read(@NotNull FeedToken token, @NotNull String home) {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery("select f from Feed f where f.addressHash = :hash", Feed.class).setParameter("hash", token.hash()).getResultStream().findFirst()
                .flatMap(feed -> people.present(feed.account(), today).filter(owner -> owner.permissions().contains(Permission.DUTY_SEE))
                        .map(owner -> write(own(owner, today), feed.locale(), home, today)));
    }

    private List<ObligationRow> own(Correspondent owner, LocalDate today) {
        Stream<UUID> debtors = owner.organisation() == null ? Stream.of(owner.scope().enterprise()) : people.postsOf(owner.account(), today).stream().map(PostId::value);
        return due.own(debtors.toList(), owner.organisation(), today.minusDays(DAYS_BEFORE), today.plusDays(DAYS_AHEAD), MOST);
    }

    private String write(List<ObligationRow> rows, Locale locale, String home, LocalDate today) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//haixi.gov.cn//safety//ZH");
        calendar.setName(Messages.text(locale, "duty.feed.name"));
        calendar.setExperimentalProperty("X-WR-CALNAME", Messages.text(locale, "duty.feed.name"));
        calendar.setRefreshInterval(Duration.builder().hours(6).build());
        Date stamp = Date.from(today.atStartOfDay(clock.getZone()).toInstant());
        rows.forEach(row -> calendar.addEvent(event(row, locale, home, today, stamp)));
        return Biweekly.write(calendar).go();
    }

    /** The same obligation has the same id for ever, so that a change of its last day moves the entry. */
    private static VEvent event(ObligationRow row, Locale locale, String home, LocalDate today, Date stamp) {
        VEvent event = new VEvent();
        event.setUid(row.id().value() + "@safety.haixi.gov.cn");
        event.setDateTimeStamp(stamp);
        event.setDateStart(day(row.due()));
        event.setDateEnd(day(row.due().plusDays(1)));
        event.setTransparency(true);
        ObligationState state = row.overdueOn(today) ? ObligationState.MISSED : row.state();
        String debtor = row.debtorKind() == DebtorKind.PERSON ? "" : row.debtorName();
        event.setSummary(Messages.text(locale, "duty.feed.summary", state, row.clause(), Messages.text(locale, row.rule()), debtor).strip());
        event.setDescription(Messages.text(locale, "duty.feed.description", Messages.text(locale, row.period().key(), row.period().args().toArray()), row.due(), state));
        event.setStatus(state == ObligationState.EXCUSED ? Status.cancelled() : Status.confirmed());
        event.setUrl(home + "/duty/obligation?id=" + row.id().value());
        return event;
    }

    private static ICalDate day(LocalDate day) { return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false); }
}
