package cn.gov.haixi.safety.it;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Really at once: every call starts when all are ready, each on a thread and in a transaction of its own. Inside the container only. */
public final class Together {
    private Together() { }

    /** How one of the calls ended. @param thrown null when it succeeded */
    public record Outcome<T>(T answer, Throwable thrown) {
        public boolean succeeded() { return thrown == null; }
    }

    @SafeVarargs
    public static <T> List<Outcome<T>> run(Callable<T>... calls) {
        List<Callable<T>> all = new ArrayList<>();
        for (Callable<T> call : calls) {
            all.add(call);
        }
        return run(all);
    }

    public static <T> List<Outcome<T>> run(List<Callable<T>> calls) {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> call : calls) {
            FutureTask<T> task = new FutureTask<>(() -> {
                start.await();
                return call.call();
            });
            threads().newThread(task).start();
            running.add(task);
        }
        return running.stream().map(Together::end).toList();
    }

    /** On a thread of its own that outlives the call; whoever starts it looks for its end himself. */
    public static void start(Callable<?> call) { threads().newThread(new FutureTask<>(call)).start(); }

    private static <T> Outcome<T> end(Future<T> running) {
        try {
            return new Outcome<>(running.get(), null);
        } catch (ExecutionException failed) {
            return new Outcome<>(null, failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Threads of their own: the container's executor may run one at a time, and nobody would ever start. */
    private static ManagedThreadFactory threads() {
        try {
            return InitialContext.doLookup("java:jboss/ee/concurrency/factory/default");
        } catch (NamingException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
