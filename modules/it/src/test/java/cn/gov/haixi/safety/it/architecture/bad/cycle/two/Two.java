package cn.gov.haixi.safety.it.architecture.bad.cycle.two;

import cn.gov.haixi.safety.it.architecture.bad.cycle.one.One;

/** Is known by the other, and knows it. */
public class Two {
    public One other() { return new One(); }
}
