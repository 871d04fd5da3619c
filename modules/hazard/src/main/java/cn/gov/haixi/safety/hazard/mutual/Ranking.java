package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How those who take part stand (M5.6): all together, and by industry and category each among its own. Scores are of a hundred, to the hundredth; who
 * has the same shares the place.
 */
public record Ranking(List<Standing> overall, List<ByIndustry> industries, List<ByCategory> categories) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Those of one industry of GB/T 4754 among one another. */
    public record ByIndustry(String industry, List<Standing> standings) { }

    /** Those of one category among one another. */
    public record ByCategory(InspectionCategory category, List<Standing> standings) { }

    /**
     * @param scorings those that are handed in count
     * @param full points of the sheet
     */
    static Ranking of(List<PartyRow> parties, List<ScoringRow> scorings, BigDecimal full) {
        Map<PartyId, List<ScoringRow>> counted = scorings.stream().filter(one -> one.state() == ScoringState.SUBMITTED).collect(Collectors.groupingBy(one -> one.inspected().id()));
        List<Standing> all = parties.stream().map(party -> standing(party, counted.getOrDefault(party.id(), List.of()), full)).toList();
        return new Ranking(ranked(all), grouped(all, PartyRow::industry).entrySet().stream().map(group -> new ByIndustry(group.getKey(), ranked(group.getValue()))).toList(),
                grouped(all, PartyRow::category).entrySet().stream().map(group -> new ByCategory(group.getKey(), ranked(group.getValue()))).toList());
    }

    private static Standing standing(PartyRow party, List<ScoringRow> scorings, BigDecimal full) {
        BigDecimal got = scorings.stream().map(ScoringRow::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal score = scorings.isEmpty() ? null : got.multiply(HUNDRED).divide(full.multiply(BigDecimal.valueOf(scorings.size())), 2, RoundingMode.HALF_UP);
        return new Standing(0, party, score, scorings.size(), scorings.stream().mapToInt(ScoringRow::deductions).sum(), scorings.stream().mapToInt(ScoringRow::hazards).sum());
    }

    private static <K extends Comparable<K>> Map<K, List<Standing>> grouped(List<Standing> all, Function<PartyRow, K> by) {
        return all.stream().filter(one -> Objects.nonNull(by.apply(one.party()))).collect(Collectors.groupingBy(one -> by.apply(one.party()), TreeMap::new, Collectors.toList()));
    }

    private static List<Standing> ranked(List<Standing> standings) {
        List<Standing> sorted = standings.stream().sorted(Comparator.comparing(Standing::score, Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(one -> one.party().place())).toList();
        List<Standing> ranked = new ArrayList<>();
        for (Standing standing : sorted) {
            Standing before = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
            boolean shared = before != null && before.score() != null && before.score().equals(standing.score());
            ranked.add(standing.score() == null ? standing : standing.at(shared ? before.rank() : ranked.size() + 1));
        }
        return ranked;
    }
}
