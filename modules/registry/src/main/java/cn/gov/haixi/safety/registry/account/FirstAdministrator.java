package cn.gov.haixi.safety.registry.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** One of the three who begin: each types a password of his own on the set-up page. */
public record FirstAdministrator(@NotNull @Pattern(regexp = AccountDraft.NAME, message = "{registry.account.name-shape}") String name,
        @NotBlank @Size(max = 60) String person, @NotNull String password) {
    @Override public String toString() { return "FirstAdministrator[name=" + name + "]"; }
}
