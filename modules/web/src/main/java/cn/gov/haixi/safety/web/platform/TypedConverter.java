package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.text.Normalizer;

/** Reads what people type, in wide signs of an input method or plain ones. What cannot be read is refused in words that repeat it; an empty field is null. */
abstract class TypedConverter<T> implements Converter<T> {
    private final String refusal;

    /** @param refusal key of the words for what cannot be read; {@code {0}} is what was typed */
    TypedConverter(String refusal) { this.refusal = refusal; }

    /** @param plain without blanks around it @return null when it cannot be read */
    abstract T read(String plain);

    @Override
    public T getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        T value = read(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC));
        if (value == null) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.text(faces.getViewRoot().getLocale(), refusal, typed.strip()), null));
        }
        return value;
    }

    @Override public String getAsString(FacesContext faces, UIComponent field, T value) { return value == null ? "" : value.toString(); }
}
