package cn.gov.haixi.safety.web.hazard.hazard;

import cn.gov.haixi.safety.hazard.hazard.AccidentTypeRow;
import cn.gov.haixi.safety.hazard.hazard.AccidentTypes;
import cn.gov.haixi.safety.web.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The types of GB 6441 for menus, and their names. */
@Named
@RequestScoped
public class AccidentChoices {
    @Inject private AccidentTypes types;
    @Inject private Language language;

    /** The list in force on that day; none before a day is chosen. */
    public List<AccidentTypeRow> on(LocalDate day) { return day == null ? List.of() : types.on(day); }

    public String name(AccidentTypeRow type) { return type.name(language.getLocale().getLanguage()); }

    public String named(String code) { return name(types.get(code)); }
}
