package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Permission;
import java.util.Set;

/** @param holders how many accounts hold it */
public record RoleRow(RoleId id, String name, Permission.Kind kind, Set<String> permissions, long holders) { }
