package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.platform.BusinessException;

/** Who proposed or asked is not who decides. */
public final class OwnProposalRefused extends BusinessException {
    OwnProposalRefused() { super("hazard.listing.own-proposal"); }
}
