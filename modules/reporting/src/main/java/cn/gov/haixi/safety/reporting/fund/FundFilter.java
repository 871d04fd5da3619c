package cn.gov.haixi.safety.reporting.fund;

/** Null means any. */
public record FundFilter(Integer year, String regionPath) {
    public static final FundFilter ALL = new FundFilter(null, null);

    public enum Sort { NEWEST, YEAR, REGION, FREE }
}
