package cn.gov.haixi.safety.reporting.fund;

/** The region whose government keeps a fund, read from its path. */
final class FundRegion {
    private FundRegion() { }

    /** @param path such as {@code 632800/632801/} */
    static String code(String path) {
        String[] codes = path.split("/");
        return codes[codes.length - 1];
    }
}
