package cn.gov.haixi.safety.registry.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "Xiaodian9!", "戈壁滩上的风吹过格尔木河", "kg5m-ttx2-9wwz-p3fd", "Chaidamu#71"})
    void shouldAcceptWhatIsLongOrMixed(String password) {
        assertThatCode(() -> PasswordPolicy.check("li-wenjun", password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Ab1!,                          registry.account.password-too-short",
        "elevenchars,                   registry.account.password-too-short",
        "abcdefghi1,                    registry.account.password-too-short",
        "my-li-wenjun-2026,             registry.account.password-names-account",
        "xxLI-WENJUNxx,                 registry.account.password-names-account",
        "Password@2026,                 registry.account.password-common",
        "123456789012,                  registry.account.password-common",
        "Qwertyuiop1!,                  registry.account.password-common",
        "aaaaaaaaaaaaaa,                registry.account.password-common",
        "Anquanshengchan2026,           registry.account.password-common"})
    void shouldRefuseWhatIsGuessedFirst(String password, String code) {
        assertThatThrownBy(() -> PasswordPolicy.check("li-wenjun", password)).isInstanceOf(PasswordRefused.class).hasMessage(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {129, 10_000})
    void shouldRefuseWhatWouldTakeLongToHash(int length) {
        assertThatThrownBy(() -> PasswordPolicy.check("li-wenjun", "aB3".repeat(length).substring(0, length)))
                .hasMessage("registry.account.password-too-long");
    }
}
