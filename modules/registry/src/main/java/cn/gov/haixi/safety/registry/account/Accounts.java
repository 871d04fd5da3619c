package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.person.Holder;
import cn.gov.haixi.safety.registry.person.PersonBook;
import cn.gov.haixi.safety.registry.person.PersonId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** What the system administrator does with accounts. What an account may do is not his to decide: see {@link Grants}. */
@Stateless
@RolesAllowed(Permission.SYSTEM_KEEP)
public class Accounts {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private AuditTrail audit;
    @Inject private Passwords passwords;
    @Inject private AccountDesk desk;
    @Inject private PersonBook people;
    @Inject private Event<AccessEnded> ended;

    /** @return the password to hand over to the person, who must choose another with it within {@link Account#ONE_TIME_PASSWORD_LASTS} */
    public OneTimePassword open(@NotNull @Valid AccountDraft draft) {
        String regionPath = desk.regionOf(draft, caller.scope());
        desk.refuseTaken(draft.name());
        String password = passwords.oneTime();
        Account account = new Account(draft, desk.initials(draft.person()), regionPath, passwords.hash(password), clock.instant());
        em.persist(account);
        em.flush();
        audit.append("registry.account.audit.opened", AccountDesk.SUBJECT, account.id().value(), draft.name() + " " + draft.person());
        return new OneTimePassword(account.id(), account.name(), password);
    }

    public void rename(@NotNull AccountId id, @NotBlank @Size(max = 60) String person) {
        Account account = desk.get(id, caller.scope());
        audit.append("registry.account.audit.renamed", AccountDesk.SUBJECT, id.value(), account.name() + ": " + account.person() + " → " + person);
        account.rename(person, desk.initials(person));
    }

    /**
     * Says who of the register the account is, and where mail reaches its owner.
     *
     * @param person null for nobody; else somebody whom the administrator sees and who has no other account
     * @param mail null or empty for no mail at all
     */
    public void link(@NotNull AccountId id, PersonId person,
            @Size(max = 120) @Pattern(regexp = Account.MAIL_SHAPE, message = "{registry.account.mail-shape}") String mail) {
        Account account = desk.get(id, caller.scope());
        Holder linked = person == null ? null : people.get(caller.scope(), person);
        if (linked != null) {
            desk.refuseLinked(linked, id);
        }
        account.link(person);
        account.mailTo(mail);
        try {
            em.flush();
        } catch (ConstraintViolationException twice) {
            throw new PersonLinkedAlready(linked == null ? "" : linked.name());
        }
        audit.append("registry.account.audit.linked", AccountDesk.SUBJECT, id.value(), account.name() + " → " + (linked == null ? "—" : linked.name()));
    }

    /** Ends the account's sessions at their next request and takes its roles away. */
    public void close(@NotNull AccountId id) {
        Account account = desk.othersAccount(id, caller);
        desk.refuseLast(account);
        account.close();
        ended.fire(new AccessEnded(id));
        audit.append("registry.account.audit.closed", AccountDesk.SUBJECT, id.value(), account.name());
    }

    public OneTimePassword reopen(@NotNull AccountId id) {
        Account account = desk.othersAccount(id, caller);
        String password = passwords.oneTime();
        account.reopen(passwords.hash(password), clock.instant());
        audit.append("registry.account.audit.reopened", AccountDesk.SUBJECT, id.value(), account.name());
        return new OneTimePassword(id, account.name(), password);
    }

    /**
     * Gives somebody who forgot it a new password. That of an administrator takes a second administrator, of whatever kind, to ask the same.
     *
     * @return empty when a second administrator must agree within {@link Account#RESET_WISH_LASTS}
     */
    @RolesAllowed({Permission.SYSTEM_KEEP, Permission.SECURITY_KEEP, Permission.AUDIT_SEE})
    public Optional<OneTimePassword> resetPassword(@NotNull AccountId id) {
        Account account = desk.othersAccount(id, caller);
        if (!caller.may(Permission.SYSTEM_KEEP) && !account.resetWaits(clock.instant())) {
            throw new ResetNotAsked();
        }
        if (!account.resetAgreed(caller.accountId(), clock.instant())) {
            audit.append("registry.account.audit.reset-wanted", AccountDesk.SUBJECT, id.value(), account.name());
            return Optional.empty();
        }
        String password = passwords.oneTime();
        account.resetPassword(passwords.hash(password), clock.instant());
        audit.append("registry.account.audit.reset", AccountDesk.SUBJECT, id.value(), account.name());
        return Optional.of(new OneTimePassword(id, account.name(), password));
    }
}
