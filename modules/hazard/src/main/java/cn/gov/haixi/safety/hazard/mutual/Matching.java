package cn.gov.haixi.safety.hazard.mutual;

import java.util.Arrays;

/** A largest matching of a graph by Edmonds' blossoms, grown from one that is given. Vertices are numbers from zero. */
final class Matching {
    static final int NONE = -1;

    private final int[][] neighbours;
    private final int[] mate;
    private final int[] parent;
    private final int[] base;
    private final boolean[] reached;
    private final int[] queue;
    private int waiting;

    /** @param mate of each vertex at the beginning, {@link #NONE} for a free one; it is changed in place */
    Matching(int[][] neighbours, int[] mate) {
        this.neighbours = neighbours;
        this.mate = mate;
        this.parent = new int[mate.length];
        this.base = new int[mate.length];
        this.reached = new boolean[mate.length];
        this.queue = new int[mate.length];
    }

    /** @return whether this free vertex has got a mate; one that has got none now gets none later either */
    boolean augment(int root) {
        int end = freeEnd(root);
        if (end == NONE) {
            return false;
        }
        while (end != NONE) {
            int before = parent[end];
            int next = mate[before];
            mate[end] = before;
            mate[before] = end;
            end = next;
        }
        return true;
    }

    private int freeEnd(int root) {
        Arrays.fill(reached, false);
        Arrays.fill(parent, NONE);
        Arrays.setAll(base, vertex -> vertex);
        waiting = 0;
        reach(root);
        for (int next = 0; next < waiting; next++) {
            int from = queue[next];
            for (int to : neighbours[from]) {
                if (base[from] == base[to] || mate[from] == to) {
                    continue;
                }
                if (to == root || mate[to] != NONE && parent[mate[to]] != NONE) {
                    contract(from, to);
                } else if (parent[to] == NONE) {
                    parent[to] = from;
                    if (mate[to] == NONE) {
                        return to;
                    }
                    reach(mate[to]);
                }
            }
        }
        return NONE;
    }

    private void reach(int vertex) {
        reached[vertex] = true;
        queue[waiting++] = vertex;
    }

    /** An odd circle becomes one vertex. */
    private void contract(int one, int other) {
        int stem = commonBase(one, other);
        boolean[] circle = new boolean[mate.length];
        mark(circle, one, stem, other);
        mark(circle, other, stem, one);
        for (int vertex = 0; vertex < base.length; vertex++) {
            if (circle[base[vertex]]) {
                base[vertex] = stem;
                if (!reached[vertex]) {
                    reach(vertex);
                }
            }
        }
    }

    private int commonBase(int one, int other) {
        boolean[] onWay = new boolean[mate.length];
        int here = base[one];
        onWay[here] = true;
        while (mate[here] != NONE) {
            here = base[parent[mate[here]]];
            onWay[here] = true;
        }
        int there = base[other];
        while (!onWay[there]) {
            there = base[parent[mate[there]]];
        }
        return there;
    }

    private void mark(boolean[] circle, int from, int stem, int child) {
        int vertex = from;
        int below = child;
        while (base[vertex] != stem) {
            circle[base[vertex]] = true;
            circle[base[mate[vertex]]] = true;
            parent[vertex] = below;
            below = mate[vertex];
            vertex = parent[mate[vertex]];
        }
    }
}
