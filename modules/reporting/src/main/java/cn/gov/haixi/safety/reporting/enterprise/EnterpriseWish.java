package cn.gov.haixi.safety.reporting.enterprise;

import cn.gov.haixi.safety.reporting.tip.TipId;

/**
 * A tipster lets the enterprise have what he told.
 *
 * @param tipNumber for the government's eyes
 * @param what in his own words: he was told that the enterprise will read them
 * @param place may be null
 */
public record EnterpriseWish(String uscc, TipId tip, String tipNumber, String what, String place) {
    @Override public String toString() { return "EnterpriseWish[" + tipNumber + "]"; }
}
