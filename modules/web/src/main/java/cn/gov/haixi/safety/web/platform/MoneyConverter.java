package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Money;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Yuan as people type them: with or without ¥ and commas, in wide digits of an input method or plain ones, at most two decimals. */
@FacesConverter(forClass = Money.class)
public class MoneyConverter implements Converter<Money> {
    private static final Pattern TYPED = Pattern.compile("-?\\d{1,10}(\\.\\d{1,2})?");

    @Override
    public Money getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).replaceAll("[¥,\\s]", "");
        if (!TYPED.matcher(plain).matches()) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    Messages.text(faces.getViewRoot().getLocale(), "web.money.wrong", typed.strip()), null));
        }
        return new Money(new BigDecimal(plain));
    }

    @Override public String getAsString(FacesContext faces, UIComponent field, Money money) { return money == null ? "" : money.toString(); }
}
