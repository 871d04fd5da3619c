package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Where somebody wants his own mail. */
@Stateless
@RolesAllowed("**")
public class OwnMail {
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private AuditTrail audit;

    public Optional<String> present() { return Optional.ofNullable(account().mail()); }

    /** @param mail null or empty for no mail at all */
    public void change(@Size(max = 120) @Pattern(regexp = Account.MAIL_SHAPE, message = "{registry.account.mail-shape}") String mail) {
        Account account = account();
        account.mailTo(mail);
        audit.append("registry.account.audit.mail-changed", AccountDesk.SUBJECT, account.id().value(), account.name());
    }

    private Account account() { return em.find(Account.class, new AccountId(caller.accountId())); }
}
