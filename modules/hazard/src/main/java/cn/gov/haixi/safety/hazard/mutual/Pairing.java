package cn.gov.haixi.safety.hazard.mutual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who inspects whom in a round (M5.4). Parties are numbers from zero in the order of the round. Nobody inspects itself; where more than two take part
 * no two inspect each other; two of whom a conflict is declared meet in neither direction; each inspects and is inspected exactly {@code times} times.
 *
 * <p>Such a pairing is a choice of meetings in which each party has {@code 2 × times} of them, walked through along closed ways: at every party a way
 * comes in as often as it goes out. So first the meetings are chosen: all allowed ones are shuffled by the seed and taken while both sides have room,
 * then the last places are filled by exchanging meetings along alternating ways (a largest matching in the graph in which each meeting is an edge
 * between two ports and each place of a party a vertex that wants one of its ports), first among some of the meetings, then among all. This finds a
 * choice whenever there is one. Then the ways are walked, which gives each meeting its direction. The seed decides through {@link Random}, whose
 * numbers are fixed by its specification: the same parties, conflicts, times and seed give the same pairs on any machine and in any year.
 */
final class Pairing {
    /** Meetings a party and time that are looked at before all are: enough nearly always, and a search among all two hundred parties' is long. */
    private static final int FIRST = 8;

    private final int parties;
    private final int places;
    private final List<int[]> meetings;

    private Pairing(int parties, int places, List<int[]> meetings) {
        this.parties = parties;
        this.places = places;
        this.meetings = meetings;
    }

    /** {@code inspector} inspects {@code inspected}. */
    record Pair(int inspector, int inspected) { }

    /** Two that must not meet; the order does not matter. */
    record Conflict(int one, int other) {
        Conflict {
            int low = Math.min(one, other);
            other = Math.max(one, other);
            one = low;
        }
    }

    /**
     * @param pairs by inspector, then inspected; empty when it is impossible
     * @param left for whom no places can be found; empty when it is possible
     */
    record Result(List<Pair> pairs, List<Integer> left) {
        boolean possible() { return left.isEmpty(); }
    }

    /** How often each can inspect and be inspected at most, conflicts aside. */
    static int mostTimes(int parties) { return parties < 2 ? 0 : parties == 2 ? 1 : (parties - 1) / 2; }

    static Result of(int parties, Set<Conflict> conflicts, int times, long seed) {
        if (times < 1 || times > mostTimes(parties)) {
            return new Result(List.of(), IntStream.range(0, parties).boxed().toList());
        }
        if (parties == 2) {
            return conflicts.isEmpty() ? new Result(List.of(new Pair(0, 1), new Pair(1, 0)), List.of()) : new Result(List.of(), List.of(0, 1));
        }
        List<int[]> meetings = new ArrayList<>();
        int[] partners = new int[parties];
        for (int one = 0; one < parties; one++) {
            for (int other = one + 1; other < parties; other++) {
                if (!conflicts.contains(new Conflict(one, other))) {
                    meetings.add(new int[] {one, other});
                    partners[one]++;
                    partners[other]++;
                }
            }
        }
        List<Integer> tooFew = IntStream.range(0, parties).filter(party -> partners[party] < 2 * times).boxed().toList();
        if (!tooFew.isEmpty()) {
            return new Result(List.of(), tooFew);
        }
        shuffle(meetings, new Random(seed));
        List<int[]> first = meetings.subList(0, Math.min(meetings.size(), FIRST * times * parties));
        Result found = new Pairing(parties, 2 * times, first).result();
        return found.possible() || first.size() == meetings.size() ? found : new Pairing(parties, 2 * times, meetings).result();
    }

    private Result result() {
        int ports = 2 * meetings.size();
        int[] mate = new int[ports + parties * places];
        Arrays.fill(mate, Matching.NONE);
        takeWhileRoom(mate, ports);
        Matching matching = new Matching(graph(ports, mate.length), mate);
        List<Integer> left = IntStream.range(ports, mate.length).filter(place -> mate[place] == Matching.NONE && !matching.augment(place))
                .map(place -> (place - ports) / places).distinct().boxed().toList();
        return left.isEmpty() ? new Result(walked(mate, ports), List.of()) : new Result(List.of(), left);
    }

    /** A meeting that is not taken has its two ports matched with one another. */
    private void takeWhileRoom(int[] mate, int ports) {
        int[] taken = new int[parties];
        for (int meeting = 0; meeting < meetings.size(); meeting++) {
            int one = meetings.get(meeting)[0];
            int other = meetings.get(meeting)[1];
            if (taken[one] < places && taken[other] < places) {
                match(mate, 2 * meeting, ports + one * places + taken[one]++);
                match(mate, 2 * meeting + 1, ports + other * places + taken[other]++);
            } else {
                match(mate, 2 * meeting, 2 * meeting + 1);
            }
        }
    }

    private static void match(int[] mate, int one, int other) {
        mate[one] = other;
        mate[other] = one;
    }

    private int[][] graph(int ports, int vertices) {
        int[][] portsOf = new int[parties][];
        int[] filled = new int[parties];
        meetings.forEach(meeting -> { filled[meeting[0]]++; filled[meeting[1]]++; });
        Arrays.setAll(portsOf, party -> new int[filled[party]]);
        Arrays.fill(filled, 0);
        int[][] neighbours = new int[vertices][];
        for (int port = 0; port < ports; port++) {
            int party = meetings.get(port / 2)[port % 2];
            portsOf[party][filled[party]++] = port;
            neighbours[port] = new int[places + 1];
            neighbours[port][places] = port ^ 1;
            for (int place = 0; place < places; place++) {
                neighbours[port][place] = ports + party * places + place;
            }
        }
        for (int place = ports; place < vertices; place++) {
            neighbours[place] = portsOf[(place - ports) / places];
        }
        return neighbours;
    }

    /** Every party has an even number of meetings, so that a way ends only where it began. */
    private List<Pair> walked(int[] mate, int ports) {
        List<List<Integer>> taken = IntStream.range(0, parties).<List<Integer>>mapToObj(party -> new ArrayList<>()).toList();
        for (int meeting = 0; meeting < meetings.size(); meeting++) {
            if (mate[2 * meeting] >= ports) {
                taken.get(meetings.get(meeting)[0]).add(meeting);
                taken.get(meetings.get(meeting)[1]).add(meeting);
            }
        }
        boolean[] walked = new boolean[meetings.size()];
        List<Pair> pairs = new ArrayList<>();
        for (int start = 0; start < parties; start++) {
            int here = start;
            Integer next = unwalked(taken.get(here), walked);
            while (next != null) {
                int[] meeting = meetings.get(next);
                int there = meeting[0] == here ? meeting[1] : meeting[0];
                walked[next] = true;
                pairs.add(new Pair(here, there));
                here = there;
                next = unwalked(taken.get(here), walked);
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::inspector).thenComparingInt(Pair::inspected));
        return pairs;
    }

    private static Integer unwalked(List<Integer> meetings, boolean[] walked) { return meetings.stream().filter(meeting -> !walked[meeting]).findFirst().orElse(null); }

    /** Fisher and Yates. */
    private static void shuffle(List<int[]> meetings, Random random) {
        for (int last = meetings.size() - 1; last > 0; last--) {
            int chosen = random.nextInt(last + 1);
            int[] moved = meetings.set(last, meetings.get(chosen));
            meetings.set(chosen, moved);
        }
    }
}
