package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The kinds of inspection tasks ({@code workType} of the data exchange) that the office has set, by their codes. */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CheckKinds {
    static final String PARAMETER = "hazard.check.work-types";
    private static final String CODE = "[0-9A-Za-z]{1,8}";

    @Inject private Parameters parameters;

    /** Name by code, in the office's order. A part of the parameter without a code says nothing. */
    public Map<String, String> on(@NotNull @CivilDay LocalDate day) { return read(parameters.text(PARAMETER, day).value()); }

    static Map<String, String> read(String written) {
        Map<String, String> kinds = new LinkedHashMap<>();
        Stream.of(written.split("[,，、;；]")).map(String::strip).forEach(kind -> {
            String name = kind.replaceFirst("^" + CODE, "").strip();
            String code = kind.substring(0, kind.length() - name.length()).strip();
            if (code.matches(CODE) && !name.isEmpty()) {
                kinds.put(code, name);
            }
        });
        return kinds;
    }
}
