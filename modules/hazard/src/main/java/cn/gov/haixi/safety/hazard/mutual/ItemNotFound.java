package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such item on this round's sheet. */
public final class ItemNotFound extends BusinessException {
    ItemNotFound() { super("hazard.mutual.item-not-found"); }
}
