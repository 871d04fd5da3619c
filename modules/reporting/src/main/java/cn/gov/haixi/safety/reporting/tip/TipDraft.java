package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Position;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody tells, before it is a case.
 *
 * @param what in his own words, kept as they are; at most 5,000 characters
 * @param regionCode of a county unit, or of the prefecture when he does not know
 * @param place in words; may be null
 * @param position may be null
 * @param enterpriseName as he knows it; may be null
 * @param uscc unified social credit code if known; may be null
 * @param tipster null for an anonymous tip
 * @param submission made by the form, so that a second press of the button is recognised; may be null
 */
public record TipDraft(@NotNull TipKind kind, @NotBlank @Size(min = 5, max = 5000) String what, @NotBlank @Size(max = 12) String regionCode,
                       @Size(max = 300) String place, @Valid Position position, @Size(max = 200) String enterpriseName,
                       @Size(max = 18) String uscc, @Valid Tipster tipster, UUID submission) {
    public TipDraft {
        what = clean(what);
        regionCode = clean(regionCode);
        place = clean(place);
        enterpriseName = clean(enterpriseName);
        uscc = clean(uscc);
    }

    /** All that was told, as one text. */
    String words() { return Stream.of(what, place, enterpriseName).filter(Objects::nonNull).collect(Collectors.joining("\n")); }

    /** Control characters other than line breaks are no words; a blank is the same as nothing said. */
    private static String clean(String text) {
        if (text == null) {
            return null;
        }
        String words = text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "").strip();
        return words.isEmpty() ? null : words;
    }
}
