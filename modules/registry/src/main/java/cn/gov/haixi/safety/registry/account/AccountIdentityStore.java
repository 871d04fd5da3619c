package cn.gov.haixi.safety.registry.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Lets the container know the platform's accounts; an account's permissions are its groups. Unknown name, wrong password, closed account
 * and expired one-time password get the same answer after the same time.
 */
@ApplicationScoped
class AccountIdentityStore implements IdentityStore {
    @Inject private Doorkeeper doorkeeper;
    @Inject private Passwords passwords;
    @Inject private HttpServletRequest request;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        String name = SignIns.name(typed.getCaller());
        String source = request.getRemoteAddr();
        String password = typed.getPasswordAsString();
        if (password.length() > 2 * PasswordPolicy.LONGEST || !doorkeeper.admit(name, source).isZero()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        var found = doorkeeper.credentials(name);
        boolean right = passwords.matches(password, found.map(Doorkeeper.Credentials::hash).orElseGet(passwords::nobodys));
        if (found.isEmpty()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        var account = found.get();
        if (!right || !account.usable()) {
            doorkeeper.failed(account.account(), source);
            return CredentialValidationResult.INVALID_RESULT;
        }
        doorkeeper.succeeded(account.account(), name, source);
        return new CredentialValidationResult(new AccountPrincipal(account.name(), account.stamp()), account.permissions());
    }
}
