package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.person.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One person's way in, belonging to an organisation or to an enterprise. The system administrator opens it with a one-time password and
 * without any right; the security administrator gives it roles; its owner chooses a password at the first sign-in. Whoever leaves has
 * it closed, which takes the roles, the link to a person of the register and the mail address away. Whatever changes what the account may do gives it a new {@code stamp}: sessions that began
 * under an older one end at their next request.
 */
@Entity
@Table(name = "registry_account")
class Account {
    static final Duration ONE_TIME_PASSWORD_LASTS = Duration.ofDays(7);
    static final Duration RESET_WISH_LASTS = Duration.ofDays(1);
    static final int REMEMBERED_PASSWORDS = 5;

    /** Empty for none; one address, and no display name beside it. */
    static final String MAIL_SHAPE = "|[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}";

    @EmbeddedId private AccountId id;
    @Version @Column(name = "version", nullable = false) private long version;
    @Column(name = "name", nullable = false, length = 40) private String name;
    @Column(name = "person", nullable = false, length = 60) private String person;
    @Column(name = "initials", nullable = false, length = 60) private String initials;
    @Column(name = "organisation_id") private UUID organisation;
    @Column(name = "enterprise_id") private UUID enterprise;
    @Column(name = "region_path", nullable = false, length = 64) private String regionPath;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 32) private AccountState state;
    @Column(name = "stamp", nullable = false) private int stamp;
    @Column(name = "password_hash", nullable = false, length = 300) private String passwordHash;
    @Enumerated(EnumType.STRING) @Column(name = "password_kind", nullable = false, length = 32) private PasswordKind passwordKind;
    @Column(name = "password_set_at", nullable = false) private Instant passwordSetAt;
    @Column(name = "opened_at", nullable = false) private Instant openedAt;
    @Column(name = "reset_wanted_by") private UUID resetWantedBy;
    @Column(name = "reset_wanted_at") private Instant resetWantedAt;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "person_id")) private PersonId linked;
    @Column(name = "mail", length = 120) private String mail;

    @ElementCollection
    @CollectionTable(name = "registry_account_password", joinColumns = @JoinColumn(name = "account_id"))
    private Set<OldPassword> oldPasswords = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "registry_account_role", joinColumns = @JoinColumn(name = "account_id"), inverseJoinColumns = @JoinColumn(name = "role_id"))
    private Set<Role> roles = new HashSet<>();

    protected Account() { }

    /** @param regionPath where its organisation or enterprise is: which administrators may see it */
    Account(AccountDraft draft, String initials, String regionPath, String oneTimeHash, Instant now) {
        this.id = AccountId.next();
        this.name = draft.name();
        this.person = draft.person();
        this.initials = initials;
        this.organisation = draft.organisation();
        this.enterprise = draft.enterprise();
        this.regionPath = regionPath;
        this.state = AccountState.OPEN;
        this.passwordHash = oneTimeHash;
        this.passwordKind = PasswordKind.ONE_TIME;
        this.passwordSetAt = now;
        this.openedAt = now;
    }

    void close() {
        moveTo(AccountState.CLOSED);
        roles.clear();
        linked = null;
        mail = null;
    }

    /** Comes back as it began: with a one-time password and without roles. */
    void reopen(String oneTimeHash, Instant now) {
        moveTo(AccountState.OPEN);
        resetPassword(oneTimeHash, now);
    }

    void rename(String newPerson, String newInitials) {
        person = newPerson;
        initials = newInitials;
    }

    /** @param who of the register the account is; null for nobody */
    void link(PersonId who) {
        refuseClosed();
        linked = who;
    }

    /** @param address null or empty for no mail at all */
    void mailTo(String address) {
        refuseClosed();
        mail = address == null || address.isEmpty() ? null : address;
    }

    /**
     * Whoever resets a password can sign in with it, so an administrator's is reset by two other administrators together: or the system
     * administrator would soon be the security administrator too.
     *
     * @return whether this was the second of them, or one is enough
     */
    boolean resetAgreed(UUID administrator, Instant now) {
        refuseClosed();
        if (kind().orElse(Permission.Kind.BUSINESS) == Permission.Kind.BUSINESS || resetWaits(now) && !resetWantedBy.equals(administrator)) {
            return true;
        }
        resetWantedBy = administrator;
        resetWantedAt = now;
        return false;
    }

    boolean resetWaits(Instant now) { return resetWantedBy != null && now.isBefore(resetWantedAt.plus(RESET_WISH_LASTS)); }

    void resetPassword(String oneTimeHash, Instant now) {
        refuseClosed();
        replacePassword(oneTimeHash, PasswordKind.ONE_TIME, now);
    }

    /** The owner's own choice. {@link PasswordPolicy} has been asked before, because comparing with old hashes is slow. */
    void choosePassword(String hash, Instant now) {
        refuseClosed();
        replacePassword(hash, PasswordKind.OWN, now);
    }

    /** Exactly these roles from now on, all of one kind: the three administrators exclude one another and every business role. */
    void hold(Set<Role> wanted) {
        refuseClosed();
        Set<Permission.Kind> kinds = wanted.stream().map(Role::kind).collect(Collectors.toSet());
        if (kinds.size() > 1) {
            throw new RoleKindsMixed();
        }
        roles.clear();
        roles.addAll(wanted);
        stamp++;
    }

    void endSessions() { stamp++; }

    /** Whether the password that was right may still be used at this moment. */
    boolean passwordValidAt(Instant now) {
        return passwordKind == PasswordKind.OWN || now.isBefore(passwordSetAt.plus(ONE_TIME_PASSWORD_LASTS));
    }

    /** The hashes that a new password must not match: the present one and the latest before it, {@link #REMEMBERED_PASSWORDS} in all. */
    List<String> rememberedHashes() {
        return Stream.concat(Stream.of(passwordHash),
                oldPasswords.stream().sorted(Comparator.comparing(OldPassword::setAt).reversed()).map(OldPassword::hash))
                .limit(REMEMBERED_PASSWORDS).toList();
    }

    private void replacePassword(String hash, PasswordKind newKind, Instant now) {
        remember();
        passwordHash = hash;
        passwordKind = newKind;
        passwordSetAt = now;
        resetWantedBy = null;
        resetWantedAt = null;
        stamp++;
    }

    private void remember() {
        if (passwordKind == PasswordKind.OWN) {
            oldPasswords.add(new OldPassword(passwordSetAt, passwordHash));
        }
        oldPasswords.stream().sorted(Comparator.comparing(OldPassword::setAt).reversed()).skip(REMEMBERED_PASSWORDS).toList()
                .forEach(oldPasswords::remove);
    }

    private void moveTo(AccountState target) {
        if (!state.next().contains(target)) {
            throw new AccountMoveRefused(state, target);
        }
        state = target;
        stamp++;
    }

    private void refuseClosed() {
        if (state == AccountState.CLOSED) {
            throw new AccountClosed(name);
        }
    }

    /** What kind of roles the account holds; empty while it holds none. */
    Optional<Permission.Kind> kind() { return roles.stream().map(Role::kind).findFirst(); }

    Set<String> permissions() {
        return roles.stream().flatMap(role -> role.permissions().stream()).collect(Collectors.toSet());
    }

    AccountId id() { return id; }

    String name() { return name; }

    String person() { return person; }

    UUID organisation() { return organisation; }

    UUID enterprise() { return enterprise; }

    String regionPath() { return regionPath; }

    boolean visibleIn(Scope scope) {
        return switch (scope.reach()) {
            case REGION -> scope.includes(regionPath);
            case ORGANISATION -> scope.organisation().equals(organisation);
            case ENTERPRISE -> scope.enterprise().equals(enterprise);
        };
    }

    AccountState state() { return state; }

    int stamp() { return stamp; }

    String passwordHash() { return passwordHash; }

    PasswordKind passwordKind() { return passwordKind; }

    Instant passwordSetAt() { return passwordSetAt; }

    Instant openedAt() { return openedAt; }

    PersonId linked() { return linked; }

    String mail() { return mail; }

    Set<Role> roles() { return Set.copyOf(roles); }
}
