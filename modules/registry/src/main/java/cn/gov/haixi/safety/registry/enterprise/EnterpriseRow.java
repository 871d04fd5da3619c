package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.math.BigDecimal;

/**
 * An enterprise as lists and other modules see it.
 *
 * @param industry a code of GB/T 4754; its name is {@link IndustryQueries#get}
 * @param supervisor the department that supervises its industry; may be null
 * @param key whether it is a key enterprise (重点企业)
 * @param longitude degrees east; null with latitude when unknown
 */
public record EnterpriseRow(EnterpriseId id, String uscc, String name, String regionPath, String industry, OrganisationId supervisor,
                            Boolean key, BigDecimal longitude, BigDecimal latitude, EnterpriseState state) {
    /** Whether a caller may see it: an office its region, a department what it supervises, an enterprise itself. */
    public boolean visibleTo(Scope scope) {
        return switch (scope.reach()) {
            case REGION -> scope.includes(regionPath);
            case ORGANISATION -> scope.includes(regionPath) && supervisor != null && supervisor.value().equals(scope.organisation());
            case ENTERPRISE -> id.value().equals(scope.enterprise());
        };
    }
}
