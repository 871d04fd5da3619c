package cn.gov.haixi.safety.it.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.day.DayClock;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each passed day reaches an observer of another module once and in order, days on which nobody told included. */
@ExtendWith(ArquillianExtension.class)
class DayClockIT {
    @Inject private DayClock days;
    @Inject private HeardDays observer;
    @Inject private Clock clock;

    @Test void shouldTellMissedDaysOnceAndInOrder() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        catchUp();
        observer.forget();
        Sql.update("update duty_day_watch set told_until = ? where observer = ?", yesterday.minusDays(3), HeardDays.class.getName());
        catchUp();
        catchUp();
        assertThat(observer.heard()).containsExactly(yesterday.minusDays(2), yesterday.minusDays(1), yesterday);
    }

    @Test void shouldEnrolTheRewardsOfTheDay() {
        catchUp();
        assertThat(Sql.strings("select observer from duty_day_watch")).contains("cn.gov.haixi.safety.reporting.reward.RewardsOfTheDay");
    }

    @Test void shouldLetOnlyTheSystemAdministratorHurry() {
        assertThatThrownBy(() -> As.account("geermu-banli").run(days::catchUp)).isInstanceOf(EJBAccessException.class);
    }

    private void catchUp() { As.account("xitong").run(days::catchUp); }
}
