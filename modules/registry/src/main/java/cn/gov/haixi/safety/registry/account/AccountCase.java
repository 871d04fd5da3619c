package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.registry.person.Holder;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Everything an administrator sees of one account.
 *
 * @param resetWaits whether a second administrator is asked to agree to a new password
 * @param linked who of the register the account is; null when nobody said
 * @param mail where its owner gets mail; null for nowhere
 * @param signIns the latest uses and failed attempts, newest first
 */
public record AccountCase(AccountRow row, Set<RoleId> roles, Instant passwordSetAt, boolean resetWaits, Holder linked, String mail,
                          List<SignInRow> signIns) {
    @Override public String toString() { return "AccountCase[" + row.name() + "]"; }
}
