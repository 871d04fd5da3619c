package cn.gov.haixi.safety.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTest {
    @ParameterizedTest
    @CsvSource({"13912345678, 139****5678", "0979-8412350, 097****2350", "12350, ****", "1234567, ****"})
    void shouldHideTheMiddle(String phone, String shown) { assertThat(Phone.masked(phone)).isEqualTo(shown); }
}
