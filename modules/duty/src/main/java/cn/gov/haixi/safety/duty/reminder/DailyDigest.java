package cn.gov.haixi.safety.duty.reminder;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.duty.obligation.DebtorKind;
import cn.gov.haixi.safety.duty.obligation.DueSoon;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.outbox.Outbox;
import cn.gov.haixi.safety.registry.account.AccountPeople;
import cn.gov.haixi.safety.registry.account.Correspondent;
import cn.gov.haixi.safety.registry.person.Holder;
import cn.gov.haixi.safety.registry.person.PostBook;
import cn.gov.haixi.safety.registry.person.PostId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Each day one letter at most to everybody who has something to be told of: his own last days and those of his house, in the order of their urgency,
 * and for a committee's office what is overdue in its region since then. What falls due within a month is laid on its desk.
 */
@ApplicationScoped
class DailyDigest {
    private static final int MONTH = 30;
    /** No run of days off is longer. */
    private static final int DAYS_OFF = 14;
    /** A letter is read, not searched. */
    private static final int MOST = 40;

    @Inject private DueSoon soon;
    @Inject private WorkingDays days;
    @Inject private AccountPeople people;
    @Inject private PostBook posts;
    @Inject private Outbox outbox;

    void on(@Observes DayHasPassed passed) {
        LocalDate today = passed.today();
        soon.layOut(today, today.plusDays(MONTH));
        Map<ObligationRow, Stage> told = new LinkedHashMap<>();
        soon.between(today.minusDays(DAYS_OFF), today.plusDays(MONTH + DAYS_OFF))
                .forEach(row -> Stage.on(today, row.due(), days::isWorkingDay).ifPresent(stage -> told.put(row, stage)));
        if (!told.isEmpty()) {
            write(today, told);
        }
    }

    private void write(LocalDate today, Map<ObligationRow, Stage> told) {
        Map<PostId, Holder> holders = posts.holdersOn(told.keySet().stream().filter(row -> row.debtorKind() == DebtorKind.POST).map(row -> new PostId(row.debtor())).toList(), today);
        for (Correspondent reader : people.correspondents(today)) {
            Map<Stage, List<ObligationRow>> concerns = told.entrySet().stream().filter(entry -> concerns(reader, entry.getKey(), entry.getValue(), holders))
                    .collect(Collectors.groupingBy(Map.Entry::getValue, () -> new EnumMap<>(Stage.class), Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
            if (!concerns.isEmpty()) {
                outbox.mail(reader.mail(), text("duty.digest.subject", today), letter(concerns));
            }
        }
    }

    private static boolean concerns(Correspondent reader, ObligationRow row, Stage stage, Map<PostId, Holder> holders) {
        Holder holder = row.debtorKind() == DebtorKind.POST ? holders.get(new PostId(row.debtor())) : null;
        boolean own = holder != null && holder.person().equals(reader.linked());
        boolean enterprise = row.debtorKind() == DebtorKind.ENTERPRISE && row.debtor().equals(reader.scope().enterprise());
        boolean house = reader.permissions().contains(Permission.REPORT_WRITE) && row.desk().value().equals(reader.organisation());
        boolean keeper = stage == Stage.OVER && reader.permissions().contains(Permission.DUTY_KEEP) && reader.scope().includes(row.regionPath());
        return own || enterprise || house || keeper;
    }

    private static String letter(Map<Stage, List<ObligationRow>> concerns) {
        StringBuilder letter = new StringBuilder();
        concerns.forEach((stage, rows) -> {
            letter.append(text("duty.digest.stage." + stage.name().toLowerCase(Locale.ROOT))).append('\n');
            rows.stream().limit(MOST).forEach(row -> letter.append(text("duty.digest.line", row.clause(), row.debtorName(),
                    text(row.period().key(), row.period().args().toArray()), text(row.rule()), row.due())).append('\n'));
            if (rows.size() > MOST) {
                letter.append(text("duty.digest.more", rows.size() - MOST)).append('\n');
            }
            letter.append('\n');
        });
        return letter.append(text("duty.digest.foot")).toString();
    }

    private static String text(String key, Object... args) { return Messages.text(Messages.CHINESE, key, args); }
}
