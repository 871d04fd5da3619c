package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.insurance.PolicyQueries;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An enterprise in one field: its code with its name behind. Whoever sees the register gets suggestions for a part of the name; an insurer those of whom
 * it has insured before, and types the code of others whole.
 */
@Named
@RequestScoped
public class EnterpriseChoice {
    private static final int CODE = 18;

    @Inject private EnterpriseQueries enterprises;
    @Inject private PolicyQueries policies;
    @Inject private Caller caller;

    public List<String> suggest(String typed) {
        if (caller.may(Permission.REGISTRY_SEE)) {
            return enterprises.suggest(caller.scope(), typed).stream().map(EnterpriseChoice::label).toList();
        }
        List<String> whole = byCode(typed).stream().map(EnterpriseChoice::label).toList();
        return whole.isEmpty() && caller.may(Permission.INSURANCE_SERVE) ? policies.insured(caller.scope(), typed).stream().map(one -> label(one.uscc(), one.name())).toList() : whole;
    }

    /** @return null when it is no enterprise's code */
    EnterpriseId chosen(String typed) { return byCode(typed).map(EnterpriseRow::id).orElse(null); }

    /** @throws cn.gov.haixi.safety.registry.enterprise.EnterpriseNotFound when it is no enterprise's code */
    EnterpriseId known(String typed) { return enterprises.get(chosen(typed)).id(); }

    String label(EnterpriseId id) { return id == null ? null : label(enterprises.get(id)); }

    static String label(EnterpriseRow row) { return label(row.uscc(), row.name()); }

    private static String label(String uscc, String name) { return uscc + " " + name; }

    private Optional<EnterpriseRow> byCode(String typed) {
        String code = typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return code.length() < CODE ? Optional.empty() : enterprises.byUscc(code.substring(0, CODE));
    }
}
