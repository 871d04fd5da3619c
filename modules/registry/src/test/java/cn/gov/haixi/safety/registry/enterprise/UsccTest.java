package cn.gov.haixi.safety.registry.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {
    @ParameterizedTest
    @ValueSource(strings = {"91440300708461136T", "914403001922038216", "91110000710925462X", "91100000100003962T", "91350100M000100Y43"})
    void shouldAcceptRealCodes(String code) { assertThat(Uscc.of(code).text()).isEqualTo(code); }

    @ParameterizedTest
    @ValueSource(strings = {" 91440300708461136t ", "9144 0300 7084 6113 6T", "９１４４０３００７０８４６１１３６Ｔ", "91440300-708461136-T\u0000"})
    void shouldForgiveHowACodeIsTyped(String typed) { assertThat(Uscc.of(typed).text()).isEqualTo("91440300708461136T"); }

    @ParameterizedTest
    @CsvSource({"91440300708461136X, registry.enterprise.uscc-last-digit, X, T",
            "91440300708461137T, registry.enterprise.uscc-organisation-digit, 7, 6",
            "9111000080210069X0, registry.enterprise.uscc-organisation-digit, X, 5"})
    void shouldSayWhichDigitIsWrongAndWhatWouldBeRight(String code, String message, String written, String right) {
        assertThatExceptionOfType(UsccRefused.class).isThrownBy(() -> Uscc.of(code)).satisfies(refused -> {
            assertThat(refused.code()).isEqualTo(message);
            assertThat(refused.args()).containsExactly(written, right);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9144030070846113", "91440300708461136TT", "91440300708461136I", "91440300708461136O", "😀1440300708461136", "9144030070846113䶮T"})
    void shouldRefuseWhatIsNoCode(String typed) { assertThatExceptionOfType(UsccRefused.class).isThrownBy(() -> Uscc.of(typed)); }

    @Test void shouldNotAskForAnExistingRegion() { assertThat(Uscc.of("91100000100003962T").text()).startsWith("91100000"); }

    @Test void shouldCompleteBothDigits() {
        assertThat(Uscc.complete("9144030070846113").text()).isEqualTo("91440300708461136T");
        assertThat(Uscc.complete("91350100M000100Y").text()).isEqualTo("91350100M000100Y43");
    }
}
