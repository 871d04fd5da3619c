package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.validation.CivilDay;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type them: 2026-11-23, 2026/11/23, 2026.11.23 or 2026年11月23日. A day that never is, such as 30 February, is refused and not moved. */
@FacesConverter("day")
public class DayConverter extends TypedConverter<LocalDate> {
    private static final Pattern TYPED = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?)");

    public DayConverter() { super("web.day.wrong"); }

    @Override LocalDate read(String plain) {
        Matcher found = TYPED.matcher(plain.replaceAll("\\s", ""));
        try {
            LocalDate day = !found.matches() ? null : found.group(2) != null ? day(found, 2) : day(found, 4);
            return CivilDay.Within.holds(day) ? day : null;
        } catch (DateTimeException never) {
            return null;
        }
    }

    private static LocalDate day(Matcher found, int month) { return LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(month)), Integer.parseInt(found.group(month + 1))); }
}
