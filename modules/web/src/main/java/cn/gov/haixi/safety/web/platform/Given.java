package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.validation.CivilDay;
import java.time.LocalDate;
import java.util.UUID;

/** What stands in a URL. */
public final class Given {
    private Given() { }

    /** @return null for anything that is no id: the services then find nothing, as with an id that never was */
    public static UUID id(String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : null;
    }

    /** @return null for a day that nobody can have meant, as if none had been given */
    public static LocalDate day(LocalDate day) { return CivilDay.Within.holds(day) ? day : null; }
}
