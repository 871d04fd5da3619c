package cn.gov.haixi.safety.it.architecture.bad.platform;

import cn.gov.haixi.safety.it.architecture.bad.reporting.Tipster;

/** The lowest floor looks up. */
public class KnowsReporting {
    public Tipster who() { return new Tipster("张三"); }
}
