package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type them: 2026-11-23, 2026/11/23, 2026.11.23 or 2026年11月23日, in wide digits or plain ones. A day that never is, such as 30 February, is refused and not moved. */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {
    private static final Pattern TYPED = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?)");

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        LocalDate day = read(typed);
        if (day == null) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.text(faces.getViewRoot().getLocale(), "web.day.wrong", typed.strip()), null));
        }
        return day;
    }

    /** @return null for what is no day that somebody can have meant */
    static LocalDate read(String typed) {
        Matcher found = TYPED.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", ""));
        try {
            LocalDate day = !found.matches() ? null : found.group(2) != null ? day(found, 2) : day(found, 4);
            return CivilDay.Within.holds(day) ? day : null;
        } catch (DateTimeException never) {
            return null;
        }
    }

    private static LocalDate day(Matcher found, int month) { return LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(month)), Integer.parseInt(found.group(month + 1))); }

    @Override public String getAsString(FacesContext faces, UIComponent field, LocalDate day) { return day == null ? "" : day.toString(); }
}
