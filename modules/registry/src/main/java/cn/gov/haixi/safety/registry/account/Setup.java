package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.organisation.FirstOfficeWanted;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Makes the platform's first three accounts and its first organisation, once, for whoever holds the code from the server's log. */
@Stateless
@PermitAll
public class Setup {
    static final String PREFECTURE = "632800";
    /** No account can have this name, so that slowing down here hinders nobody at the door. */
    private static final String THROTTLED_AS = "(setup)";
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private AuditTrail audit;
    @Inject private Passwords passwords;
    @Inject private Doorkeeper doorkeeper;
    @Inject private AccountDesk desk;
    @Inject private OrganisationQueries organisations;
    @Inject private Event<FirstOfficeWanted> officeWanted;

    /** @param source where the request came from */
    public void perform(@NotNull String code, @NotNull @Valid SetupDraft draft, @NotNull String source) {
        Duration wait = doorkeeper.admit(THROTTLED_AS, source);
        if (!wait.isZero()) {
            throw new AttemptsSlowedDown(wait.toSeconds() + 1);
        }
        SetupRecord setup = em.find(SetupRecord.class, SetupRecord.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (!passwords.matches(code.strip(), setup.expectedAt(clock.instant()))) {
            throw new SetupRefused();
        }
        doorkeeper.forget(THROTTLED_AS, source);
        refuseAlike(List.of(draft.system(), draft.security(), draft.audit()));
        officeWanted.fire(new FirstOfficeWanted(draft.office(), LocalDate.now(clock)));
        OrganisationRow office = organisations.committeeOffice(PREFECTURE);
        open(draft.system(), Permission.Kind.SYSTEM, office);
        open(draft.security(), Permission.Kind.SECURITY, office);
        open(draft.audit(), Permission.Kind.AUDIT, office);
        setup.finish(SetupState.DONE);
    }

    private void open(FirstAdministrator person, Permission.Kind kind, OrganisationRow office) {
        PasswordPolicy.check(person.name(), person.password());
        String hash = passwords.hash(person.password());
        var draft = new AccountDraft(person.name(), person.person(), office.id().value(), null);
        Account account = new Account(draft, desk.initials(person.person()), office.regionPath(), hash, clock.instant());
        account.choosePassword(hash, clock.instant());
        account.hold(Set.copyOf(em.createQuery("select r from Role r where r.kind = :kind", Role.class).setParameter("kind", kind).getResultList()));
        em.persist(account);
        audit.append("registry.account.audit.set-up", AccountDesk.SUBJECT, account.id().value(), person.name() + " " + person.person() + " " + kind);
    }

    private static void refuseAlike(List<FirstAdministrator> three) {
        long fewest = List.of(three.stream().map(FirstAdministrator::name).distinct().count(),
                three.stream().map(person -> person.person().strip()).distinct().count(),
                three.stream().map(FirstAdministrator::password).distinct().count()).stream().min(Long::compare).orElseThrow();
        if (fewest < three.size()) {
            throw new AdministratorsAlike();
        }
    }
}
