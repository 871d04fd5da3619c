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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new master key over a hundred thousand identities while tips with a name come in: none is unreadable, no tip waits long. */
@ExtendWith(ArquillianExtension.class)
class KeyRotationBench {
    private static final int RECORDS = Integer.getInteger("bench.identities", 100_000);
    private static final int CHUNK = 1_000;
    private static final int CALM = 50;
    private static final String NAME = "测试举报人柯";
    @Inject private TipFixture fixture;
    @Inject private SealedFixture vault;
    @Inject private Identities identities;
    @Inject private KeyRotation rotation;
    @Inject private KeyQueries keys;

    @Test
    void shouldRotateWhileTipsComeIn() throws Exception {
        List<UUID> many = new ArrayList<>();
        while (many.size() < RECORDS) {
            many.addAll(vault.seal(CHUNK, NAME));
        }
        List<Long> calm = new ArrayList<>();
        for (int i = 0; i < CALM; i++) {
            calm.add(tip());
        }
        String key = vault.addKey();
        List<Long> busy = new ArrayList<>();
        AtomicBoolean ended = new AtomicBoolean();
        long start = System.nanoTime();
        var outcomes = Together.run(() -> rotate(ended), () -> {
            while (!ended.get()) {
                busy.add(tip());
            }
            return 0L;
        });
        assertThat(outcomes).allMatch(Together.Outcome::succeeded);
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertThat(As.account("xitong").get(keys::status).newest()).isEqualTo(key);
        assertThat(many).allMatch(subject -> identities.open(subject).name().equals(NAME));
        System.getLogger("bench").log(System.Logger.Level.INFO, String.format("%d identities under a new key in %d s; %d tips meanwhile, ms each: median %d (calm %d), longest %d (calm %d)",
                RECORDS, seconds, busy.size(), middle(busy), middle(calm), last(busy), last(calm)));
    }

    private long rotate(AtomicBoolean ended) throws Exception {
        try {
            while (As.account("xitong").get(keys::status).left() > 0) {
                rotation.run();
            }
        } finally {
            ended.set(true);
        }
        return 0L;
    }

    /** @return milliseconds until a tip with a name was kept */
    private long tip() {
        long start = System.nanoTime();
        fixture.received(TipFixture.draft("(测试)实名反映储罐渗漏", new Tipster(NAME, "13900000000")));
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long middle(List<Long> times) { return times.stream().sorted().toList().get(times.size() / 2); }

    private static long last(List<Long> times) { return times.stream().mapToLong(Long::longValue).max().orElse(0); }
}
