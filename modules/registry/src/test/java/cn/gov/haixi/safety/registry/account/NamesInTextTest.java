package cn.gov.haixi.safety.registry.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInTextTest {
    private static final String SHORT = "安全生产委员会办公室=安委办,应急管理局=应急局,人民政府=政府";

    @ParameterizedTest
    @CsvSource({
        "格尔木市应急管理局的人来过, 格尔木市应急管理局, true",
        "格尔木市应急局的人来过, 格尔木市应急管理局, true",
        "打电话给应急局没人管, 格尔木市应急管理局, true",
        "格尔木市 应急 管理局不管, 格尔木市应急管理局, true",
        "应急通道堵了, 格尔木市应急管理局, false",
        "向政府反映过, 格尔木市人民政府, false",
        "向格尔木市政府反映过, 格尔木市人民政府, true",
        "安委办收了钱, 格尔木市安全生产委员会办公室, true"})
    void shouldFindABodyOfThePlace(String text, String name, boolean named) {
        assertThat(new NamesInText(text, "格尔木市", SHORT).organisation(name, true)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "打电话给应急局没人管, 德令哈市应急管理局, false",
        "德令哈市应急局也来过, 德令哈市应急管理局, true"})
    void shouldFindABodyOfElsewhereByItsWholeNameOnly(String text, String name, boolean named) {
        assertThat(new NamesInText(text, "格尔木市", SHORT).organisation(name, false)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({"找过李文军主任, 李文军(示例), true", "找过李 文　军主任, 李文军(示例), true", "找过李文军主任, 李文军（示例）, true", "找过李文主任, 李文军, false", "王, 王, false"})
    void shouldFindAPerson(String text, String name, boolean named) {
        assertThat(new NamesInText(text, "格尔木市", SHORT).person(name)).isEqualTo(named);
    }
}
