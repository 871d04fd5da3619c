package cn.gov.haixi.safety.platform;

/** Finds out who is calling. The one who keeps the accounts implements it. */
public interface CallerSource {
    /** @return {@link CallerFacts#NOBODY} when nobody is signed in or the account has been closed since */
    CallerFacts current();
}
