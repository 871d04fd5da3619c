package cn.gov.haixi.safety.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.it.reporting.SealedFixture;
import cn.gov.haixi.safety.it.reporting.TipFixture;
import cn.gov.haixi.safety.reporting.identity.Identities;
import cn.gov.haixi.safety.reporting.identity.KeyQueries;
import cn.gov.haixi.safety.reporting.identity.KeyRotation;
import cn.gov.haixi.safety.reporting.tip.Tipster;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new master key over a hundred thousand identities while tips with a name come in: none is unreadable, no tip waits long. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyRotationBench {
    private static final int RECORDS = Integer.getInteger("bench.identities", 100_000);
    private static final int CHUNK = 1_000;
    private static final int CALLS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String NAME = "测试举报人柯";
    private static final String DONE = "identities under a new key";
    @Inject private TipFixture fixture;
    @Inject private SealedFixture vault;
    @Inject private Identities identities;
    @Inject private KeyRotation rotation;
    @Inject private KeyQueries keys;

    /** A call from outside may not last a minute; this goes on after it. */
    @Test @Order(1)
    void start() { Together.start(this::run); }

    @Test @Order(2) @RunAsClient
    void shouldBringAllUnderTheNewKeyWhileTipsComeIn() throws IOException, InterruptedException {
        Path log = Path.of(System.getProperty("it.server"), "log", "server.log");
        Instant patience = Instant.now().plus(PATIENCE);
        while (!Files.readString(log).contains(DONE)) {
            assertThat(Instant.now()).isBefore(patience);
            Thread.sleep(2_000);
        }
        assertThat(Files.readString(log)).contains(DONE + ", 0 unreadable");
    }

    private Void run() throws Exception {
        List<UUID> many = new ArrayList<>();
        while (many.size() < RECORDS) {
            many.addAll(vault.seal(CHUNK, NAME));
        }
        List<Long> calm = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            calm.add(tip());
        }
        vault.addKey();
        List<Long> busy = new CopyOnWriteArrayList<>();
        AtomicBoolean ended = new AtomicBoolean();
        long start = System.nanoTime();
        Together.start(() -> {
            while (!ended.get()) {
                busy.add(tip());
            }
            return null;
        });
        while (As.account("xitong").get(keys::status).left() > 0) {
            rotation.run();
        }
        ended.set(true);
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        long unreadable = many.stream().filter(subject -> !identities.open(subject).name().equals(NAME)).count();
        System.getLogger("bench").log(System.Logger.Level.INFO, String.format("%d %s, %d unreadable, in %d s; %d tips meanwhile, ms each: median %d (calm %d), longest %d (calm %d)",
                many.size(), DONE, unreadable, seconds, busy.size(), middle(busy), middle(calm), last(busy), last(calm)));
        return null;
    }

    /** @return milliseconds until a tip with a name was kept */
    private long tip() {
        long start = System.nanoTime();
        fixture.received(TipFixture.draft("(测试)实名反映储罐渗漏", new Tipster(NAME, "13900000000")));
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long middle(List<Long> times) { return times.isEmpty() ? 0 : times.stream().sorted().toList().get(times.size() / 2); }

    private static long last(List<Long> times) { return times.stream().mapToLong(Long::longValue).max().orElse(0); }
}
