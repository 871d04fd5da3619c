package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes a round through its life once those who take part are known: pairs, starts, answers objections, closes, publishes (M5.4, M5.6). */
@Stateless
@RolesAllowed(Permission.MUTUAL_KEEP)
public class RoundCourse {
    private static final int MOST_NAMED = 10;
    private static final SecureRandom SEEDS = new SecureRandom();

    @Inject private EntityManager em;
    @Inject private OwnRounds own;
    @Inject private RoundDesk desk;
    @Inject private RoundResults results;
    @Inject private Event<MutualRoundClosed> closed;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** @throws PairingRefused naming those for whom none can be found */
    public void pair(@NotNull RoundId id) {
        MutualRound round = own.ofOrganiser(id);
        if (round.state() != RoundState.PLANNED) {
            throw new RoundMoveRefused(round.state(), RoundMove.PAIRED);
        }
        draw(round, "");
    }

    /** Until the round starts; the pairs before stay on record with their seed. */
    public void pairAgain(@NotNull RoundId id, @NotBlank @Size(max = 500) String reason) {
        MutualRound round = own.ofOrganiser(id);
        if (round.state() != RoundState.PAIRED) {
            throw new RoundMoveRefused(round.state(), RoundMove.PAIRED_AGAIN);
        }
        draw(round, reason.strip());
    }

    private void draw(MutualRound round, String reason) {
        List<MutualParty> parties = own.parties(round.id());
        int most = Pairing.mostTimes(parties.size());
        if (round.times() > most) {
            throw new TooFewParties(parties.size(), most);
        }
        Map<UUID, Integer> places = new HashMap<>();
        parties.forEach(party -> places.put(party.id().value(), places.size()));
        Set<Pairing.Conflict> conflicts = new HashSet<>();
        MutualQueries.conflicts(em, round.id()).forEach(conflict -> conflicts.add(new Pairing.Conflict(places.get(conflict.one()), places.get(conflict.other()))));
        long seed = SEEDS.nextLong();
        Pairing.Result result = Pairing.of(parties.size(), conflicts, round.times(), seed);
        if (!result.possible()) {
            throw new PairingRefused(result.left().stream().limit(MOST_NAMED).map(place -> parties.get(place).name()).collect(Collectors.joining("、")), round.times());
        }
        undraw(round);
        result.pairs().forEach(pair -> em.persist(new Scoring(parties.get(pair.inspector()), parties.get(pair.inspected()))));
        var drawn = new DrawnPairs(seed, round.times(), parties.stream().map(MutualParty::name).toList(), conflicts, result.pairs());
        int before = em.createQuery("select count(*) from MutualDraw d where d.round = :round", Long.class).setParameter("round", round.id().value()).getSingleResult().intValue();
        em.persist(new MutualDraw(round.id(), before + 1, drawn, reason, caller.actor(), Instant.now(clock)));
        round.pair(reason, caller.actor(), Instant.now(clock));
        em.flush();
        desk.moved(round, before == 0 ? "paired" : "paired-again");
    }

    private void undraw(MutualRound round) { em.createQuery("delete from Scoring s where s.round = :round").setParameter("round", round.id().value()).executeUpdate(); }

    /** Back to planning, to change who takes part. */
    public void unpair(@NotNull RoundId id, @NotBlank @Size(max = 500) String why) {
        MutualRound round = own.ofOrganiser(id);
        round.unpair(why.strip(), caller.actor(), Instant.now(clock));
        undraw(round);
        desk.moved(round, "unpaired");
    }

    public void start(@NotNull RoundId id) {
        MutualRound round = own.ofOrganiser(id);
        round.start(caller.actor(), LocalDate.now(clock), Instant.now(clock));
        Map<UUID, MutualParty> parties = own.parties(id).stream().collect(Collectors.toMap(party -> party.id().value(), party -> party));
        desk.started(round, results.scorings(id).stream().map(one -> new OwnRounds.Found(one, round, parties.get(one.inspector()), parties.get(one.inspected()))).toList());
    }

    /** What the scored party objects to stands. */
    public void dismissObjection(@NotNull ScoringId id, @NotBlank @Size(max = 500) String why) {
        OwnRounds.Found found = objected(id, RoundMove.OBJECTION_DISMISSED);
        found.scoring().dismissObjection(why, caller.actor(), Instant.now(clock));
        desk.moved(found, "objection-dismissed", results.allSubmitted(found.round().id()));
    }

    /** The inspector scores it again. */
    public void upholdObjection(@NotNull ScoringId id, @NotBlank @Size(max = 500) String why) {
        OwnRounds.Found found = objected(id, RoundMove.OBJECTION_UPHELD);
        found.scoring().upholdObjection(why, caller.actor(), Instant.now(clock));
        desk.moved(found, "objection-upheld", false);
    }

    private OwnRounds.Found objected(ScoringId id, RoundMove move) {
        OwnRounds.Found found = own.visible(caller.scope(), id);
        own.ofOrganiser(found.round().id());
        own.locked(found);
        found.round().checkRunning(move);
        return found;
    }

    /**
     * What is not handed in counts for nothing; the words say why. Objections are answered before.
     *
     * @param words about the round as a whole
     */
    public void close(@NotNull RoundId id, @NotBlank @Size(max = 1000) String words) {
        MutualRound round = own.ofOrganiser(id);
        LocalDate today = LocalDate.now(clock);
        int objections = (int) results.scorings(id).stream().filter(Scoring::objectionOpen).count();
        round.close(objections, words.strip(), caller.actor(), today, Instant.now(clock));
        results.scorings(id).forEach(scoring -> desk.clear(scoring.id()));
        desk.moved(round, "closed");
        closed.fire(results.closed(round, words.strip(), today));
    }

    public void publish(@NotNull RoundId id, @NotBlank @Size(max = 500) String where) {
        MutualRound round = own.ofOrganiser(id);
        round.publish(where.strip(), caller.actor(), LocalDate.now(clock), Instant.now(clock));
        desk.moved(round, "published");
    }

    /** Before it starts. */
    public void cancel(@NotNull RoundId id, @NotBlank @Size(max = 500) String why) {
        MutualRound round = own.ofOrganiser(id);
        round.cancel(why.strip(), caller.actor(), Instant.now(clock));
        undraw(round);
        desk.moved(round, "cancelled");
    }
}
