package cn.gov.haixi.safety.registry.enterprise;

import java.util.UUID;

/** @param phone masked, such as {@code 139****0012}; in clear only by {@link Enterprises#revealPhone} */
public record ContactRow(UUID id, String name, String duty, String phone) { }
