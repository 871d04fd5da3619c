package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** Points are between nothing and the item's most, to the tenth. */
public final class PointsRefused extends BusinessException {
    PointsRefused(java.math.BigDecimal most) { super("hazard.mutual.points-refused", most.toPlainString()); }
}
