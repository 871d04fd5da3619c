package cn.gov.haixi.safety.reporting.tip;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * What the verifiers found, in writing, with the names of those who answer for it (Safety Law art. 73).
 *
 * @param finding how grave; null exactly when the tip is untrue
 * @param found what was seen and done on the spot; must not let anybody guess who told
 * @param inspectors the two or more who were there
 * @param leader the responsible leader who signs
 */
public record VerificationRecord(@NotNull Conclusion conclusion, FindingClass finding, @NotBlank @Size(max = 5000) String found,
                                 @NotBlank @Size(max = 200) String inspectors, @NotBlank @Size(max = 64) String leader) {
    @AssertTrue(message = "{reporting.tip.finding-and-conclusion}")
    public boolean isFindingGivenExactlyWhenFound() {
        return conclusion == null || conclusion.found() == (finding != null);
    }

    /** SHA-256 over the record, kept with it and in the audit chain: proof that the signed text is the one shown. */
    String digest(String number, LocalDate signedOn) {
        String text = String.join("\n", number, signedOn.toString(), conclusion.name(), finding == null ? "" : finding.name(), found, inspectors, leader);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
