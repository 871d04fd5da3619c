package cn.gov.haixi.safety.hazard.mutual;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.hazard.mutual.Pairing.Conflict;
import cn.gov.haixi.safety.hazard.mutual.Pairing.Pair;
import cn.gov.haixi.safety.platform.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of the pairing over generated rounds of 2 to 200 parties (M5.4). */
class PairingTest {
    static IntStream sizes() { return IntStream.rangeClosed(2, 200); }

    @Clause("M5.4")
    @ParameterizedTest
    @MethodSource("sizes")
    void shouldPairEveryoneFairlyWithoutConflicts(int parties) {
        for (int times = 1; times <= Math.min(3, Pairing.mostTimes(parties)); times++) {
            check(parties, Set.of(), times, 7919L * parties + times);
        }
    }

    /** As many conflicts as leave everybody a choice: then there is always a pairing (Dirac's theorem gives even a closed way through all). */
    @Clause("M5.4")
    @ParameterizedTest
    @MethodSource("sizes")
    void shouldRespectConflicts(int parties) {
        for (int attempt = 0; attempt < 3; attempt++) {
            Random random = new Random(31L * parties + attempt);
            check(parties, conflicts(parties, parties / 2 - 1, random), 1, random.nextLong());
        }
    }

    @Test
    void shouldFindAPairingWheneverThereIsOne() {
        Random random = new Random(4711);
        int possible = 0;
        for (int round = 0; round < 3000; round++) {
            int parties = 3 + random.nextInt(5);
            Set<Conflict> conflicts = new HashSet<>();
            for (int one = 0; one < parties; one++) {
                for (int other = one + 1; other < parties; other++) {
                    if (random.nextInt(100) < 35) {
                        conflicts.add(new Conflict(one, other));
                    }
                }
            }
            var found = Pairing.of(parties, conflicts, 1, random.nextLong());
            assertThat(found.possible()).as(parties + " " + conflicts).isEqualTo(exists(conflicts, new ArrayList<>(), parties));
            if (found.possible()) {
                possible++;
            } else {
                assertThat(found.left()).isNotEmpty();
                assertThat(found.pairs()).isEmpty();
            }
        }
        assertThat(possible).isBetween(300, 2700);
    }

    /** In a long chain of small groups the first choice is nearly always wrong somewhere. */
    @Test
    void shouldExchangeMeetingsUntilAllAreServed() {
        int parties = 198;
        Set<Conflict> conflicts = new HashSet<>();
        for (int one = 0; one < parties; one++) {
            for (int other = one + 1; other < parties; other++) {
                if (other - one > 2 && other - one < parties - 2) {
                    conflicts.add(new Conflict(one, other));
                }
            }
        }
        for (int seed = 0; seed < 20; seed++) {
            check(parties, conflicts, 1, seed);
            check(parties, conflicts, 2, seed);
        }
    }

    @Test
    void shouldGiveTheSameForTheSameSeedAndOthersForOthers() {
        Set<Pair> seen = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            var once = Pairing.of(7, Set.of(), 1, seed);
            assertThat(Pairing.of(7, Set.of(), 1, seed)).isEqualTo(once);
            seen.addAll(once.pairs());
        }
        assertThat(seen).as("every meeting in both directions comes up").hasSize(7 * 6);
        assertThat(Pairing.of(7, Set.of(), 1, 20261126L).pairs().stream().map(Pair::inspected)).as("what was drawn once must come out of its seed for ever")
                .containsExactly(2, 4, 1, 6, 3, 0, 5);
    }

    @Test
    void shouldNameThoseForWhomItIsImpossible() {
        assertThat(Pairing.of(1, Set.of(), 1, 1).left()).containsExactly(0);
        assertThat(Pairing.of(2, Set.of(new Conflict(1, 0)), 1, 1).left()).containsExactly(0, 1);
        assertThat(Pairing.of(3, Set.of(new Conflict(0, 1)), 1, 1).left()).containsExactly(0, 1);
        assertThat(Pairing.of(5, Set.of(new Conflict(2, 0), new Conflict(2, 1), new Conflict(2, 3)), 1, 1).left()).containsExactly(2);
        assertThat(Pairing.of(4, Set.of(), 2, 1).left()).containsExactly(0, 1, 2, 3);
        assertThat(Pairing.of(2, Set.of(), 2, 1).possible()).isFalse();
        assertThat(Pairing.of(5, Set.of(), 0, 1).possible()).isFalse();
    }

    @Test
    void shouldLetTwoInspectEachOther() { assertThat(Pairing.of(2, Set.of(), 1, 5).pairs()).containsExactly(new Pair(0, 1), new Pair(1, 0)); }

    private static void check(int parties, Set<Conflict> conflicts, int times, long seed) {
        var result = Pairing.of(parties, conflicts, times, seed);
        assertThat(result.possible()).as(parties + " parties, " + times + " times, seed " + seed).isTrue();
        Set<Pair> pairs = new HashSet<>(result.pairs());
        assertThat(pairs).hasSize(result.pairs().size()).hasSize(parties * times);
        int[] inspects = new int[parties];
        int[] inspected = new int[parties];
        for (Pair pair : pairs) {
            assertThat(pair.inspector()).isNotEqualTo(pair.inspected());
            assertThat(conflicts.contains(new Conflict(pair.inspector(), pair.inspected()))).isFalse();
            assertThat(parties > 2 && pairs.contains(new Pair(pair.inspected(), pair.inspector()))).as("both ways: " + pair).isFalse();
            inspects[pair.inspector()]++;
            inspected[pair.inspected()]++;
        }
        assertThat(inspects).containsOnly(times);
        assertThat(inspected).containsOnly(times);
        assertThat(Pairing.of(parties, conflicts, times, seed)).isEqualTo(result);
    }

    private static Set<Conflict> conflicts(int parties, int mostEach, Random random) {
        Set<Conflict> conflicts = new HashSet<>();
        int[] had = new int[parties];
        for (int i = 0; i < parties * Math.max(0, mostEach); i++) {
            int one = random.nextInt(parties);
            int other = random.nextInt(parties);
            if (one != other && had[one] < mostEach && had[other] < mostEach && conflicts.add(new Conflict(one, other))) {
                had[one]++;
                had[other]++;
            }
        }
        return conflicts;
    }

    /** By trying every way of giving each one whom it inspects. */
    private static boolean exists(Set<Conflict> conflicts, List<Integer> inspected, int parties) {
        int inspector = inspected.size();
        if (inspector == parties) {
            return true;
        }
        for (int one = 0; one < parties; one++) {
            if (one != inspector && !inspected.contains(one) && !conflicts.contains(new Conflict(inspector, one)) && !(one < inspector && inspected.get(one) == inspector)) {
                inspected.add(one);
                if (exists(conflicts, inspected, parties)) {
                    return true;
                }
                inspected.remove(inspector);
            }
        }
        return false;
    }
}
