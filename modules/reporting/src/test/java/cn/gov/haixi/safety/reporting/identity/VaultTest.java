package cn.gov.haixi.safety.reporting.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStoreException;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class VaultTest {
    private final Vault vault = new Vault(new TwoKeys());

    @Test void shouldGiveBackWhatItSealed() {
        UUID record = UUID.randomUUID();
        Sealed sealed = vault.seal(record, "示例举报人𠮷 13800000000");
        assertThat(sealed.wrappingKey()).isEqualTo("key2");
        assertThat(vault.open(record, sealed)).isEqualTo("示例举报人𠮷 13800000000");
        assertThat(new String(sealed.text(), StandardCharsets.UTF_8)).doesNotContain("示例举报人");
    }

    @Test void shouldRefuseATextOfAnotherRecord() {
        Sealed sealed = vault.seal(UUID.randomUUID(), "示例");
        assertThatThrownBy(() -> vault.open(UUID.randomUUID(), sealed)).isInstanceOf(VaultClosed.class);
    }

    @Test void shouldNoticeOneChangedBit() {
        UUID record = UUID.randomUUID();
        Sealed sealed = vault.seal(record, "示例");
        sealed.text()[14] ^= 1;
        assertThatThrownBy(() -> vault.open(record, sealed)).isInstanceOf(VaultClosed.class);
    }

    @Test void shouldStillReadWhatAnOlderKeyWrapped() {
        UUID record = UUID.randomUUID();
        Sealed old = new Vault(new TwoKeys() { @Override public String newest() { return "key1"; } }).seal(record, "示例");
        assertThat(vault.open(record, old)).isEqualTo("示例");
    }

    private static class TwoKeys implements WrappingKeys {
        @Override public java.util.List<String> aliases() { return java.util.List.of("key1", "key2"); }

        private final Map<String, Key> keys = Map.of("key1", new SecretKeySpec(new byte[32], "AES"), "key2", new SecretKeySpec("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII), "AES"));

        @Override public String newest() { return "key2"; }

        @Override public Key key(String alias) throws GeneralSecurityException {
            if (!keys.containsKey(alias)) {
                throw new KeyStoreException(alias);
            }
            return keys.get(alias);
        }
    }
}
