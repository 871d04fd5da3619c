package cn.gov.haixi.safety.it.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.util.Objects;

/** Collects twice a second and keeps the most that a collection left in the heap; what it costs in time is part of the measurement. */
final class Heap implements AutoCloseable {
    private static final int PAUSE = 500;
    private final long before;
    private final Thread watch = new Thread(this::look, "heap");
    private volatile long most;
    private volatile boolean over;

    Heap() {
        before = collected();
        watch.start();
    }

    /** @return megabytes, since it was made */
    long more() { return Math.max(0, most - before) >> 20; }

    private void look() {
        while (!over) {
            most = Math.max(most, collected());
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    private static long collected() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream().map(MemoryPoolMXBean::getCollectionUsage).filter(Objects::nonNull).mapToLong(MemoryUsage::getUsed).sum();
    }

    @Override public void close() {
        over = true;
        watch.interrupt();
    }
}
