package cn.gov.haixi.safety.registry.enterprise;

/** A unified social credit code of somebody who need not be in the register, such as a firm from outside the prefecture. */
public final class CreditCode {
    private CreditCode() { }

    /**
     * Reads what a person typed; small letters, full-width signs and spaces are not held against anybody.
     *
     * @return the eighteen signs
     * @throws UsccRefused when one of its check digits is wrong, saying which
     */
    public static String read(String typed) { return Uscc.of(typed).text(); }
}
