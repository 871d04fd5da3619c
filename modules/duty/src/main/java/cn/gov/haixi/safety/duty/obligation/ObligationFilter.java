package cn.gov.haixi.safety.duty.obligation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Null means any.
 *
 * @param regionPath of a region and all below it
 * @param desk the organisation that owes, or whose post does
 * @param creditor the organisation to whom
 * @param clause such as {@code M1.4}
 * @param overdue only what waits past its last day
 * @param from the earliest last day
 * @param to the latest last day
 * @param asOf how it stood at the end of this day; null for now
 */
public record ObligationFilter(String regionPath, UUID desk, UUID creditor, String clause, ObligationState state, boolean overdue, LocalDate from, LocalDate to, String text,
                               LocalDate asOf) {
    public static final ObligationFilter ALL = new ObligationFilter(null, null, null, null, null, false, null, null, null, null);

    public enum Sort { DUE, DEBTOR, REGION }

    public ObligationFilter between(LocalDate first, LocalDate last) { return new ObligationFilter(regionPath, desk, creditor, clause, state, overdue, first, last, text, asOf); }

    public static ObligationFilter clause(String clause) { return new ObligationFilter(null, null, null, clause, null, false, null, null, null, null); }

    public ObligationFilter on(LocalDate day) { return new ObligationFilter(regionPath, desk, creditor, clause, state, overdue, from, to, text, day); }

    public ObligationFilter late(boolean only) { return new ObligationFilter(regionPath, desk, creditor, clause, state, only, from, to, text, asOf); }

    public ObligationFilter about(String words) { return new ObligationFilter(regionPath, desk, creditor, clause, state, overdue, from, to, words, asOf); }

    public ObligationFilter in(String path) { return new ObligationFilter(path, desk, creditor, clause, state, overdue, from, to, text, asOf); }
}
