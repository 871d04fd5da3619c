package cn.gov.haixi.safety.reporting.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {
    @Test void shouldReadWhatItWrote() {
        Receipt receipt = Receipt.next();
        assertThat(receipt.inClear()).matches("([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(Receipt.parse(receipt.inClear())).isEqualTo(receipt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcd-efgh-jkmn-pqrs-tvwx-0011", " ABCD EFGH JKMN PQRS TVWX OOIL ", "ABCDEFGHJKMNPQRSTVWX0011", "ABCD EFGH—JKMN—PQRS—TVWX—0011"})
    void shouldForgiveHowItIsTyped(String typed) {
        assertThat(Receipt.parse(typed).inClear()).isEqualTo("ABCD-EFGH-JKMN-PQRS-TVWX-0011");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD", "ABCD-EFGH-JKMN-PQRS-TVWX-00110", "ABCD-EFGH-JKMN-PQRS-TVWX-001举"})
    void shouldRefuseWhatCannotBeOne(String typed) {
        assertThatThrownBy(() -> Receipt.parse(typed)).isInstanceOf(ReceiptRefused.class);
    }

    @Test void shouldFitOnlyItsOwnSecret() {
        Receipt receipt = Receipt.next();
        StoredReceipt stored = new StoredReceipt(receipt, TipId.next());
        assertThat(stored.fits(receipt)).isTrue();
        assertThat(stored.fits(new Receipt(receipt.publicHalf(), Receipt.next().secretHalf()))).isFalse();
    }

    @Test void shouldNotPrintItsSecret() {
        Receipt receipt = Receipt.next();
        assertThat(receipt.toString()).doesNotContain(receipt.secretHalf());
    }
}
