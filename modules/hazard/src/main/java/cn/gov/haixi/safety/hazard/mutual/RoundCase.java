package cn.gov.haixi.safety.hazard.mutual;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Everything that the page of one round shows to this caller.
 *
 * @param conflicts as long as nobody is paired
 * @param scorings all of them for who organises or stands above, else those that concern the caller
 * @param ranking once the round is closed, before that for who organises or stands above; else null
 * @param organises whether the caller may move it
 * @param oversees whether the caller sees all of it
 */
public record RoundCase(RoundRow row, List<PartyRow> parties, List<ConflictRow> conflicts, List<ScoringRow> scorings, Ranking ranking, List<MutualStepRow> steps, Set<RoundMove> moves,
                        boolean organises, boolean oversees) {
    public boolean may(RoundMove move) { return moves.contains(move); }

    public long submitted() { return scorings.stream().filter(one -> one.state() == ScoringState.SUBMITTED).count(); }

    public String partyName(UUID party) { return parties.stream().filter(one -> one.id().value().equals(party)).map(PartyRow::name).findFirst().orElse(""); }
}
