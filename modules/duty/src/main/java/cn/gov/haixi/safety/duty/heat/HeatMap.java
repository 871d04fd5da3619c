package cn.gov.haixi.safety.duty.heat;

import cn.gov.haixi.safety.duty.obligation.ObligationId;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Who owes what of one clause in one year: a line a debtor, a column a period, by region and debtor. Periods that a debtor has for himself, such as two
 * years from the last time, share columns by their order.
 *
 * @param cut whether there are more debtors than it shows
 */
public record HeatMap(List<Column> columns, List<Line> lines, Tally sum, boolean cut) {
    public HeatMap {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** @param key message key of its name, which {@code args} go with */
    public record Column(String key, List<Object> args, Tally sum) { }

    public record Line(String debtorName, String regionPath, List<Cell> cells, Tally sum) { }

    /**
     * Where a debtor and a period meet.
     *
     * @param id null where nothing is owed; then the state is null, too
     */
    public record Cell(ObligationId id, ObligationState state, LocalDate due) {
        static final Cell NONE = new Cell(null, null, null);
    }

    /** What is owed, excused ones left out; what of it is done, late or not; what waits past its last day. */
    public record Tally(int owed, int done, int overdue) {
        static Tally of(Collection<Cell> cells) {
            List<ObligationState> states = cells.stream().map(Cell::state).filter(state -> state != null && state != ObligationState.EXCUSED).toList();
            return new Tally(states.size(), (int) states.stream().filter(ObligationState::done).count(), (int) states.stream().filter(ObligationState.MISSED::equals).count());
        }
    }

    /**
     * @param rows of one clause, those of a debtor by their periods
     * @param day the first day that the map knows nothing of: what was due before it and waits is overdue
     * @param most cells; of whom it shows, it shows everything
     */
    static HeatMap of(List<ObligationRow> rows, LocalDate day, int most) {
        Map<UUID, Map<Place, ObligationRow>> debtors = new LinkedHashMap<>();
        rows.forEach(row -> {
            Map<Place, ObligationRow> own = debtors.computeIfAbsent(row.debtor(), debtor -> new HashMap<>());
            own.put(Place.of(row.period(), own.size() + 1), row);
        });
        boolean cut = rows.size() > most;
        if (cut && debtors.size() > 1) {
            debtors.remove(rows.get(rows.size() - 1).debtor());
        }
        Map<Place, List<Cell>> columns = new TreeMap<>(Comparator.comparing(Place::order).thenComparing(Place::key));
        debtors.values().forEach(own -> own.keySet().forEach(place -> columns.put(place, List.of())));
        List<Line> lines = debtors.values().stream().map(own -> line(own, columns.keySet(), day)).toList();
        int number = 0;
        for (Map.Entry<Place, List<Cell>> column : columns.entrySet()) {
            int at = number++;
            column.setValue(lines.stream().map(line -> line.cells().get(at)).toList());
        }
        return new HeatMap(columns.entrySet().stream().map(column -> new Column(column.getKey().key(), column.getKey().args(), Tally.of(column.getValue()))).toList(), lines,
                Tally.of(columns.values().stream().flatMap(List::stream).toList()), cut);
    }

    private static Line line(Map<Place, ObligationRow> own, Collection<Place> places, LocalDate day) {
        List<Cell> cells = places.stream().map(own::get).map(row -> row == null ? Cell.NONE : cell(row, day)).toList();
        ObligationRow latest = own.values().stream().max(Comparator.comparing(row -> row.period().from())).orElseThrow();
        return new Line(latest.debtorName(), latest.regionPath(), cells, Tally.of(cells));
    }

    private static Cell cell(ObligationRow row, LocalDate day) {
        return new Cell(row.id(), row.overdueOn(day) ? ObligationState.MISSED : row.state(), row.due());
    }

    private record Place(String key, List<Object> args, LocalDate order) {
        static Place of(ObligationPeriod period, int number) {
            return period.ofCalendar() ? new Place(period.key(), period.args(), period.from()) : new Place("duty.heat.nth", List.of(number), LocalDate.MIN.plusDays(number));
        }
    }
}
