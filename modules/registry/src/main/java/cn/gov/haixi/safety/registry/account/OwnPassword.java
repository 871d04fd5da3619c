package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;

/** Changing one's own password. */
@Stateless
@RolesAllowed("**")
public class OwnPassword {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private AuditTrail audit;
    @Inject private Passwords passwords;
    @Inject private Doorkeeper doorkeeper;

    /**
     * All sessions of the account end, this one too unless the page signs in again with the new password.
     *
     * @param source where the request came from: guessing the present password is slowed down as at the door
     */
    public void choose(@NotNull String present, @NotNull String wanted, @NotNull String source) {
        Duration wait = doorkeeper.admit(caller.account(), source);
        if (!wait.isZero()) {
            throw new AttemptsSlowedDown(wait.toSeconds() + 1);
        }
        Account account = em.find(Account.class, new AccountId(caller.accountId()));
        if (!passwords.matches(present, account.passwordHash())) {
            throw PasswordRefused.presentWrong();
        }
        doorkeeper.forget(account.name(), source);
        PasswordPolicy.check(account.name(), wanted);
        if (account.rememberedHashes().stream().anyMatch(hash -> passwords.matches(wanted, hash))) {
            throw PasswordRefused.usedBefore();
        }
        account.choosePassword(passwords.hash(wanted), clock.instant());
        audit.append("registry.account.audit.password-chosen", AccountDesk.SUBJECT, account.id().value(), account.name());
    }
}
