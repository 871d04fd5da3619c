package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.Money;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Yuan as people type them: with or without ¥ and commas, in wide digits of an input method or plain ones, at most two decimals. */
@FacesConverter(forClass = Money.class)
public class MoneyConverter extends TypedConverter<Money> {
    private static final Pattern TYPED = Pattern.compile("-?\\d{1,10}(\\.\\d{1,2})?");

    public MoneyConverter() { super("web.money.wrong"); }

    @Override Money read(String plain) {
        String number = plain.replaceAll("[¥,\\s]", "");
        return TYPED.matcher(number).matches() ? new Money(new BigDecimal(number)) : null;
    }
}
