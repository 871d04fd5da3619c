package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Permission;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** What a role is to be. Of a role that exists already the kind is not changed. */
public record RoleDraft(@NotBlank @Size(max = 40) String name, @NotNull Permission.Kind kind, @NotNull Set<String> permissions) { }
