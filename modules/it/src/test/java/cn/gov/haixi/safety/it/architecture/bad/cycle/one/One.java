package cn.gov.haixi.safety.it.architecture.bad.cycle.one;

import cn.gov.haixi.safety.it.architecture.bad.cycle.two.Two;

/** Knows the other. */
public class One {
    public Two other() { return new Two(); }
}
