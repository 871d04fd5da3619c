package cn.gov.haixi.safety.registry.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Everything an administrator sees of one account.
 *
 * @param resetWaits whether a second administrator is asked to agree to a new password
 * @param signIns the latest uses and failed attempts, newest first
 */
public record AccountCase(AccountRow row, Set<RoleId> roles, Instant passwordSetAt, boolean resetWaits, List<SignInRow> signIns) { }
