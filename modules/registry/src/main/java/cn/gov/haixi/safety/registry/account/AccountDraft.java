package cn.gov.haixi.safety.registry.account;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What the system administrator knows of a person who needs an account.
 *
 * @param name what is typed at sign-in: small Latin letters, digits, hyphens
 * @param person the person's real name, as it will stand in every history
 * @param organisation or null for somebody of an enterprise
 * @param enterprise or null for somebody of an organisation
 */
public record AccountDraft(@NotNull @Pattern(regexp = AccountDraft.NAME, message = "{registry.account.name-shape}") String name,
        @NotBlank @Size(max = 60) String person, UUID organisation, UUID enterprise) {
    static final String NAME = "[a-z][a-z0-9-]{2,39}";

    @AssertTrue(message = "{registry.account.one-owner}")
    public boolean isOwnedByOne() { return (organisation == null) != (enterprise == null); }
}
