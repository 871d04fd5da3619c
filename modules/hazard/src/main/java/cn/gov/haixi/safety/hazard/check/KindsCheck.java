package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.registry.parameter.ParameterCheck;
import jakarta.enterprise.context.ApplicationScoped;

/** No list of kinds is entered from which none could be chosen. */
@ApplicationScoped
class KindsCheck implements ParameterCheck {
    @Override public void check(String code, String text) {
        if (code.equals(CheckKinds.PARAMETER) && CheckKinds.read(text).isEmpty()) {
            throw new WorkTypeRefused();
        }
    }
}
