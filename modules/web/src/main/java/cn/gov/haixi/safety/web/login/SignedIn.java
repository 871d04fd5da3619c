package cn.gov.haixi.safety.web.login;

import cn.gov.haixi.safety.registry.account.Welcome;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** What a session remembers of its sign-in. */
public record SignedIn(Instant since, Welcome welcome) implements Serializable {
    static final String IN_SESSION = "safety.signedIn";
    /** However busy somebody is: a screen that was left signed in is nobody's by the next morning. */
    private static final Duration LONGEST = Duration.ofHours(12);

    boolean over(Instant now) { return since.plus(LONGEST).isBefore(now); }
}
