package cn.gov.haixi.safety.reporting.tip;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.platform.Position;
import org.junit.jupiter.api.Test;

class TipDraftTest {
    @Test void shouldKeepRareCharactersAndDropControlOnes() {
        TipDraft draft = new TipDraft(TipKind.HAZARD, " 䶮家沟\u0000𠮷井\t塌方😀\n快来 ", "632801", " ", null, null, null, null, null);
        assertThat(draft.what()).isEqualTo("䶮家沟𠮷井\t塌方😀\n快来");
        assertThat(draft.place()).isNull();
    }

    @Test void shouldRoundNoAbsurdNumber() {
        Position position = new Position(new java.math.BigDecimal("1e-16000000"), new java.math.BigDecimal("36.40636712"));
        assertThat(position.longitude()).isNull();
        assertThat(position.latitude()).isEqualByComparingTo("36.406367");
    }

    @Test void shouldNotPrintWhoTold() {
        assertThat(new Tipster("示例举报人", "13800000000").toString()).doesNotContain("示例举报人").doesNotContain("138");
    }
}
