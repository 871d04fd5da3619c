package cn.gov.haixi.safety.reporting.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PaymentSheetTest {
    @Test void shouldKeepEveryDigitOfAnAccountAndRareNames() throws IOException {
        var to = new Payment.Transfer("中国农业银行格尔木支行(示例)", "6228 4800 0000 0000 019", "䶮𠮷示例");
        byte[] bytes = PaymentSheet.of(Messages.CHINESE, "示例", List.of(
                new PaymentSheet.Line("奖励-2026-000001", to, Money.of(1330)),
                new PaymentSheet.Line("奖励-2026-000002", to, Money.of(500))));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(4).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(4).getStringCellValue()).isEqualTo("6228480000000000019");
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("䶮𠮷示例");
            assertThat(sheet.getRow(4).getCell(5).getNumericCellValue()).isEqualTo(1830);
        }
    }

    @Test void shouldRefuseAnAccountThatNoBankWouldFind() {
        assertThatThrownBy(() -> new Payment.Transfer("", "62284800", "示例")).isInstanceOf(PaymentIncomplete.class);
        assertThatThrownBy(() -> new Payment.Transfer("示例银行", "6228-ABC", "示例")).isInstanceOf(PaymentIncomplete.class);
        assertThatThrownBy(() -> new Payment.Transfer("示例银行", "62284800", "示\u0000例")).isInstanceOf(PaymentIncomplete.class);
    }

    @Test void shouldShowNothingOfItself() {
        assertThat(new Payment.Transfer("示例银行", "6228480000000000019", "示例户名").toString()).doesNotContain("6228", "示例");
    }
}
