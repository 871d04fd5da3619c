package cn.gov.haixi.safety.platform.document;

/**
 * 发文字号: {@code 格应急〔2018〕7号}.
 *
 * @param code 发文机关代字, such as 格应急
 */
public record DocumentNumber(String code, int year, int sequence) {
    public DocumentNumber {
        code = Plain.of(code).strip();
        if (code.isEmpty() || year < 1949 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException("No document number: " + code + " " + year + " " + sequence);
        }
    }

    /** In six-cornered brackets and without leading zeros (GB/T 9704-2012, 7.2.5). */
    @Override public String toString() { return code + "〔" + year + "〕" + sequence + "号"; }
}
