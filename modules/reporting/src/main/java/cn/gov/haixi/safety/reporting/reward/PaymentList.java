package cn.gov.haixi.safety.reporting.reward;

/** The Excel list of transfers for the bank. Holds account numbers: to be handed over and then deleted. */
public record PaymentList(String fileName, byte[] content, int transfers) {
    @Override public String toString() { return "PaymentList[" + transfers + "]"; }
}
