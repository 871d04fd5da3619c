package cn.gov.haixi.safety.reporting.flood;

import cn.gov.haixi.safety.platform.attachment.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Whether this node takes tips in from outside at the moment. {@link IntakeWatch} decides; asking costs nothing. */
@ApplicationScoped
public class IntakeGate {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject private Clock clock;
    private volatile boolean open = true;
    private volatile long hourlyBytes = Long.MAX_VALUE;
    private final Deque<Taken> taken = new ArrayDeque<>();
    private long bytes;

    private record Taken(Instant at, long bytes) { }

    public boolean isOpen() { return open; }

    /** @throws IntakeClosed while it is, or when this hour's files are as many as can be kept */
    public void admit(List<Upload> files) {
        if (!open || !fits(files.stream().mapToLong(IntakeGate::size).sum())) {
            throw new IntakeClosed();
        }
    }

    private synchronized boolean fits(long more) {
        Instant now = clock.instant();
        while (!taken.isEmpty() && taken.peekFirst().at().isBefore(now.minus(HOUR))) {
            bytes -= taken.pollFirst().bytes();
        }
        if (more > 0 && bytes + more > hourlyBytes) {
            return false;
        }
        if (more > 0) {
            taken.addLast(new Taken(now, more));
            bytes += more;
        }
        return true;
    }

    private static long size(Upload file) {
        try {
            return Files.size(file.content());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** @return whether this changed anything */
    boolean set(boolean state, long mostBytes) {
        boolean changed = open != state;
        open = state;
        hourlyBytes = mostBytes;
        return changed;
    }
}
