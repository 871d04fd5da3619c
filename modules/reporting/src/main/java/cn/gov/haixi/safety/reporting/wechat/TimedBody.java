package cn.gov.haixi.safety.reporting.wechat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A body that must come to its end in time, or whoever reads it gets an {@link IOException}: the client's own time-out ends with the headers, and one
 * answer that stands still would hold up everything that waits in the outbox.
 */
final class TimedBody extends FilterInputStream {
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    TimedBody(InputStream body, Duration patience) {
        super(body);
        end.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).exceptionally(late -> {
            giveUp(body);
            return null;
        });
    }

    private static void giveUp(InputStream body) {
        try {
            body.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override public void close() throws IOException {
        end.complete(null);
        super.close();
    }
}
