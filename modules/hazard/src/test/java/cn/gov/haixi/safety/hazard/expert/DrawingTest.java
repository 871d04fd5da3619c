package cn.gov.haixi.safety.hazard.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Money;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The draw is fair, gives the same for the same seed, and leaves out whoever must not judge. */
@Clause({"M5.2", "M5.3"})
class DrawingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final UUID ENTERPRISE = UUID.randomUUID();
    private static final Actor CLERK = new Actor(UUID.randomUUID(), UUID.randomUUID(), "经办人", "安委办");

    /** Ten thousand seeds over ten experts, three drawn each time: each is drawn about as often, and each as the first. */
    @Test void shouldDrawEverybodyAboutAsOften() {
        List<UUID> pool = Stream.generate(UUID::randomUUID).limit(10).toList();
        Random seeds = new Random(20171211);
        int[] drawn = new int[pool.size()];
        int[] first = new int[pool.size()];
        for (int i = 0; i < 10_000; i++) {
            List<UUID> order = Drawing.order(Long.toHexString(seeds.nextLong()), pool);
            order.subList(0, 3).forEach(one -> drawn[pool.indexOf(one)]++);
            first[pool.indexOf(order.get(0))]++;
        }
        // Chi square with nine degrees of freedom: 27.88 is passed once in a thousand fair draws.
        assertThat(chiSquare(first, 1_000)).isLessThan(27.88);
        assertThat(IntStream.of(drawn)).allMatch(times -> Math.abs(times - 3_000) < 200);
    }

    private static double chiSquare(int[] seen, double expected) { return IntStream.of(seen).mapToDouble(times -> (times - expected) * (times - expected) / expected).sum(); }

    @Test void shouldGiveTheSameForTheSameSeedInWhateverOrderTheyStand() {
        List<UUID> pool = new ArrayList<>(Stream.generate(UUID::randomUUID).limit(30).toList());
        List<UUID> order = Drawing.order("00ff", pool);
        Collections.shuffle(pool, new Random(1));
        assertThat(Drawing.order("00ff", pool)).isEqualTo(order);
        assertThat(Drawing.order("00fe", pool)).isNotEqualTo(order);
    }

    /** As {@code printf '%s:%s' 00ff 00000000-0000-0000-0000-000000000001 | sha256sum} writes it. */
    @Test void shouldDrawTheLotThatAnyToolComputes() {
        UUID expert = UUID.fromString("00000000-0000-0000-0000-000000000001");
        assertThat(Drawing.lot("00ff", expert)).isEqualTo("65e1527284aa0d6b9c3f533c2a745bb2fe2fcc476f5644ace3bb67c607018d76");
        assertThat(("00ff:" + expert).getBytes(StandardCharsets.UTF_8)).hasSize(41);
    }

    @Test void shouldLeaveOutWhoMustNotJudgeWhoIsAbsentAndWhoseCertificateEnds() {
        DrawDraft task = task(DAY, DAY.plusDays(2));
        Expert friend = expert("甲", "某公司");
        friend.add(new Conflict(ENTERPRISE, "某厂", "顾问"));
        Expert absent = expert("乙", "某公司");
        absent.add(new Absence(DAY.plusDays(2), DAY.plusDays(9), "休假"));
        Expert ending = new Expert(draft("丙", "某公司"), "632800/");
        ending.add(new Certificate("证书", "1", DAY.plusDays(1)));
        assertThat(friend.excluded(task, "某厂")).contains(Exclusion.CONFLICT);
        assertThat(absent.excluded(task, "某厂")).contains(Exclusion.ABSENT);
        assertThat(ending.excluded(task, "某厂")).contains(Exclusion.CERTIFICATE);
        assertThat(expert("丁", "某厂").excluded(task, "某厂")).contains(Exclusion.EMPLOYER);
        assertThat(expert("戊", "某公司").excluded(task, "某厂")).isEmpty();
        assertThat(absent.excluded(task(DAY, DAY.plusDays(1)), "某厂")).isEmpty();
    }

    @Test void shouldLetTheNextLotFollowWhoDeclines() {
        ExpertDraw draw = draw(5, 2);
        List<UUID> eligible = draw.candidates().stream().filter(DrawCandidate::eligible).map(DrawCandidate::expert).toList();
        assertThat(draw.drawn()).extracting(Drawn::expert).containsExactlyElementsOf(eligible.subList(0, 2));
        draw.drawn().get(0).decline("出差");
        draw.leaveOut(eligible.get(2), Exclusion.BOOKED);
        assertThat(draw.drawNext()).get().extracting(Drawn::expert).isEqualTo(eligible.get(3));
        assertThat(draw.rerun().agrees()).isTrue();
        assertThatThrownBy(() -> draw.drawn().get(0).decline("再次")).isInstanceOf(DrawEnded.class);
    }

    @Test void shouldRefuseWhenTooFewAreLeft() {
        assertThatThrownBy(() -> draw(2, 3)).isInstanceOf(NotEnoughExperts.class);
    }

    @Test void shouldValueOnlyWhatHasBegunAndSayWhyItWasPoor() {
        Drawn drawn = draw(3, 1).drawn().get(0);
        assertThatThrownBy(() -> drawn.value(Grade.GOOD, "", DAY.minusDays(1))).isInstanceOf(TaskNotBegun.class);
        assertThatThrownBy(() -> drawn.value(Grade.POOR, " ", DAY)).isInstanceOf(CommentWanted.class);
        drawn.value(Grade.EXCELLENT, null, DAY);
        assertThat(drawn.state()).isEqualTo(DrawnState.EVALUATED);
    }

    @Test void shouldCancelOnlyBeforeTheFirstDay() {
        ExpertDraw draw = draw(3, 1);
        assertThatThrownBy(() -> draw.cancel("改期", DAY)).isInstanceOf(TaskBegun.class);
        draw.cancel("改期", DAY.minusDays(1));
        assertThat(draw.drawn()).extracting(Drawn::state).containsOnly(DrawnState.CANCELLED);
        assertThatThrownBy(() -> draw.cancel("改期", DAY.minusDays(1))).isInstanceOf(DrawEnded.class);
    }

    private static ExpertDraw draw(int pool, int wanted) {
        DrawDraft task = new DrawDraft("会诊", null, null, wanted, DAY, DAY, null, null);
        List<DrawCandidate> candidates = Stream.generate(UUID::randomUUID).limit(pool).map(one -> new DrawCandidate(one, "专家", Drawing.lot("abc", one), null)).toList();
        return new ExpertDraw("抽取-2026-0001", task, null, "632800/", "abc", candidates, DAY.plusDays(5), CLERK, Instant.EPOCH);
    }

    private static DrawDraft task(LocalDate from, LocalDate to) { return new DrawDraft("会诊", null, null, 1, from, to, ENTERPRISE, null); }

    private static Expert expert(String name, String employer) {
        Expert expert = new Expert(draft(name, employer), "632800/");
        expert.add(new Certificate("证书", "1", null));
        return expert;
    }

    private static ExpertDraft draft(String name, String employer) {
        return new ExpertDraft(name, "高级工程师", employer, Set.of(ExpertField.HAZMAT), "632800", "13700000000", Money.of(500));
    }
}
