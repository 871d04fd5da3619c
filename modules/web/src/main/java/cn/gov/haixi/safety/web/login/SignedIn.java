package cn.gov.haixi.safety.web.login;

import cn.gov.haixi.safety.registry.account.Welcome;
import java.io.Serializable;
import java.time.Instant;

/** What a session remembers of its sign-in. */
public record SignedIn(Instant since, Welcome welcome) implements Serializable {
    static final String IN_SESSION = "safety.signedIn";
}
