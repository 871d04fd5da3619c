package cn.gov.haixi.safety.hazard.mutual;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a draw was drawn from and what came out, kept as text that a person can read: names a line, conflicts and pairs as places such as {@code 1-4} and
 * {@code 1>3}, counted from one.
 */
record DrawnPairs(long seed, int times, List<String> parties, Set<Pairing.Conflict> conflicts, List<Pairing.Pair> pairs) {
    static DrawnPairs read(long seed, int times, String parties, String conflicts, String pairs) {
        return new DrawnPairs(seed, times, parties.lines().toList(), new HashSet<>(read(conflicts, "-", two -> new Pairing.Conflict(two[0], two[1]))),
                read(pairs, ">", two -> new Pairing.Pair(two[0], two[1])));
    }

    private static <T> List<T> read(String text, String sign, Function<int[], T> as) {
        return Stream.of(text.split(" ")).filter(one -> !one.isEmpty()).map(one -> one.split(sign)).map(two -> as.apply(new int[] {Integer.parseInt(two[0]) - 1, Integer.parseInt(two[1]) - 1})).toList();
    }

    String partiesText() { return parties.stream().map(name -> name.replaceAll("\\R", " ")).collect(Collectors.joining("\n")); }

    String conflictsText() { return conflicts.stream().map(two -> two.one() + 1 + "-" + (two.other() + 1)).sorted().collect(Collectors.joining(" ")); }

    String pairsText() { return pairs.stream().map(pair -> pair.inspector() + 1 + ">" + (pair.inspected() + 1)).collect(Collectors.joining(" ")); }

    List<DrawRow.Two> conflictNames() { return conflicts.stream().map(two -> new DrawRow.Two(parties.get(two.one()), parties.get(two.other()))).sorted().toList(); }

    List<DrawRow.Two> pairNames() { return pairs.stream().map(pair -> new DrawRow.Two(parties.get(pair.inspector()), parties.get(pair.inspected()))).toList(); }

    /** Whether the same seed gives the same pairs today. */
    boolean comesOutAgain() { return Pairing.of(parties.size(), conflicts, times, seed).pairs().equals(pairs); }
}
