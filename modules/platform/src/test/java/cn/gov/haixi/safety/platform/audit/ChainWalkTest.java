package cn.gov.haixi.safety.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.platform.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainWalkTest {
    private final List<AuditEntry> entries = new ArrayList<>();
    private final List<Seal> seals = new ArrayList<>();

    @BeforeEach
    void threeActs() {
        String hash = Seal.FIRST;
        for (String detail : List.of("甲", "乙", "丙")) {
            AuditEntry entry = entry(detail);
            Seal seal = new Seal(seals.size() + 1, entry, hash);
            entries.add(entry);
            seals.add(seal);
            hash = seal.hash();
        }
    }

    @Test
    void shouldFindAWholeChainWhole() {
        AuditVerdict verdict = walk();
        assertThat(verdict.whole()).isTrue();
        assertThat(verdict.sealed()).isEqualTo(3);
        assertThat(verdict.head()).isEqualTo(seals.get(2).hash());
    }

    @Test
    void shouldFindAChangedEntry() {
        entries.set(1, entry("乙改"));
        finds(AuditVerdict.Kind.ENTRY_CHANGED, 2);
    }

    @Test
    void shouldFindAChangedEntryAtTheEnd() {
        entries.set(2, entry("丙改"));
        finds(AuditVerdict.Kind.ENTRY_CHANGED, 3);
    }

    @Test
    void shouldFindAMissingEntry() {
        entries.set(1, null);
        finds(AuditVerdict.Kind.ENTRY_MISSING, 2);
    }

    @Test
    void shouldFindAChangedSeal() {
        seals.set(1, new Seal(2, entries.get(1), "f".repeat(64)));
        finds(AuditVerdict.Kind.SEAL_CHANGED, 2);
    }

    @Test
    void shouldFindAMissingSeal() {
        seals.remove(1);
        entries.remove(1);
        finds(AuditVerdict.Kind.SEAL_MISSING, 2);
    }

    /** An entry cut in the middle of 𠮷 would not come back from the database as it was hashed. */
    @Test
    void shouldCutDetailsBetweenCharacters() {
        String same = entry("a".repeat(499)).hashAfter(Seal.FIRST);
        assertThat(same).hasSize(64);
        assertThat(entry("a".repeat(499) + "𠮷").hashAfter(Seal.FIRST)).hasSize(64);
    }

    private void finds(AuditVerdict.Kind kind, long seq) {
        AuditVerdict verdict = walk();
        assertThat(verdict.whole()).isFalse();
        assertThat(verdict.fault()).hasValueSatisfying(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.seq()).isEqualTo(seq);
        });
        assertThat(verdict.sealed()).isEqualTo(seq - 1);
    }

    private AuditVerdict walk() {
        ChainWalk walk = new ChainWalk();
        for (int i = 0; i < seals.size(); i++) {
            walk.next(seals.get(i), Optional.ofNullable(entries.get(i)));
        }
        return walk.verdict(0);
    }

    private static AuditEntry entry(String detail) {
        return new AuditEntry(new Actor(UUID.randomUUID(), UUID.randomUUID(), "示例", "示例单位"), "platform.audit.audit.verified", "audit", null, detail, Instant.parse("2026-11-23T00:00:00Z"));
    }
}
