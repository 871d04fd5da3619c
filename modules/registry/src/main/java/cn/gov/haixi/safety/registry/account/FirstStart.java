package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.demo.DemoWanted;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a server does when it starts: nothing, once the platform has accounts; else it makes a set-up code, or fills in the demo. */
@Stateless
@PermitAll
public class FirstStart {
    private static final int CODE_GROUPS = 6;
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Passwords passwords;
    @Inject private Event<DemoWanted> demoWanted;
    @Inject private AccountDemo demo;

    /** Whether the platform waits for its three administrators. */
    public boolean pending() { return em.find(SetupRecord.class, SetupRecord.ONLY).open(); }

    /** Whether the database was filled with demo data. */
    public boolean holdsDemo() { return em.find(SetupRecord.class, SetupRecord.ONLY).demo(); }

    /** @return a new set-up code, which makes the one before it worthless; empty when the platform is set up */
    public Optional<String> newCode() {
        SetupRecord setup = locked();
        if (!setup.open()) {
            return Optional.empty();
        }
        String code = passwords.groups(CODE_GROUPS);
        setup.expect(passwords.hash(code), clock.instant());
        return Optional.of(code);
    }

    /** Fills an empty database with the demo of every feature; of two servers that start together one does it and the other waits. */
    @ActivateRequestContext
    public void fillDemo(String password) {
        SetupRecord setup = locked();
        if (setup.open()) {
            // First, because the demo's features clear the session when they have written much; if one fails nothing of all this is kept.
            setup.finish(SetupState.DEMO);
            demoWanted.fire(new DemoWanted(password, LocalDate.now(clock)));
        }
    }

    /** Gives the demo's accounts another password; does nothing to accounts of real people. */
    public void giveDemoPassword(String password) {
        if (holdsDemo()) {
            demo.givePassword(password);
        }
    }

    public String makeUpPassword() { return passwords.oneTime(); }

    public List<DemoAccount> demoAccounts() { return demo.accounts(); }

    private SetupRecord locked() { return em.find(SetupRecord.class, SetupRecord.ONLY, LockModeType.PESSIMISTIC_WRITE); }
}
