package cn.gov.haixi.safety.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
    @ParameterizedTest
    @CsvSource({"格应急,2018,7,格应急〔2018〕7号", "西安委办,2017,120,西安委办〔2017〕120号", "' 格应急 ',2026,1,格应急〔2026〕1号"})
    void shouldWriteADocumentNumber(String code, int year, int sequence, String written) { assertThat(new DocumentNumber(code, year, sequence)).hasToString(written); }

    @ParameterizedTest
    @CsvSource({"'',2018,7", "格应急,18,7", "格应急,2018,0"})
    void shouldRefuseWhatIsNoDocumentNumber(String code, int year, int sequence) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentNumber(code, year, sequence));
    }

    @Test
    void shouldCountEachLevelAnewUnderTheNextHigher() {
        LevelNumber numbers = new LevelNumber();
        assertThat(Stream.of(1, 2, 2, 3, 4, 4, 3, 2, 3, 1, 2).map(level -> numbers.next(new Heading(level, "甲"))))
                .containsExactly("一、", "（一）", "（二）", "1.", "（1）", "（2）", "2.", "（三）", "1.", "二、", "（一）");
    }

    @ParameterizedTest
    @CsvSource({"1,一、", "9,九、", "10,十、", "11,十一、", "20,二十、", "21,二十一、", "99,九十九、", "100,100、"})
    void shouldCountInChinese(int times, String written) {
        LevelNumber numbers = new LevelNumber();
        Heading heading = new Heading(1, "甲");
        assertThat(Stream.generate(() -> numbers.next(heading)).limit(times).reduce("", (before, now) -> now)).isEqualTo(written);
    }

    @Test
    void shouldCountItemsOfAListUntilItEnds() {
        LevelNumber numbers = new LevelNumber();
        ListItem item = new ListItem(true, "甲");
        assertThat(List.of(numbers.next(item), numbers.next(item))).containsExactly("1.", "2.");
        numbers.endList();
        assertThat(numbers.next(item)).isEqualTo("1.");
        numbers.endList();
        numbers.next(new Heading(3, "乙"));
        assertThat(numbers.next(item)).isEqualTo("（1）");
        assertThat(numbers.next(new ListItem(false, "丙"))).isEqualTo("——");
    }

    @ParameterizedTest
    @CsvSource({"一、总体,总体", "十二、总体,总体", "（三）总体,总体", "(三)总体,总体", "1.总体,总体", "12、总体,总体", "（4）总体,总体", "1.5倍,1.5倍", "一是总体,一是总体", "2018年,2018年"})
    void shouldTakeOffANumberThatSomebodyTyped(String typed, String text) { assertThat(new Heading(2, typed).text()).isEqualTo(text); }

    @Test
    void shouldDropWhatCannotBePrinted() {
        assertThat(new Span("\u0007甲\u202e乙\ufffe丙\ud842 䶮𠮷\u00a0\t丁", false).text()).isEqualTo("甲乙丙 䶮𠮷  丁");
        assertThat(OfficialDocument.titled(" 关于\u0000 \n\n 的报告 ").ready().title()).isEqualTo("关于\n的报告");
    }
}
