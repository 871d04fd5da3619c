package cn.gov.haixi.safety.reporting.identity;

/**
 * A table with texts that the {@link Vault} sealed. Each feature that has one says so by a bean of this type, and its records follow the server's keys.
 *
 * @see KeyRotation
 */
public interface SealedTexts {
    /** Message key of what the texts are. */
    String title();

    /** Name of the entity. */
    String entity();

    /** Path from the entity to its id, a UUID, to which the texts are bound. */
    String id();

    /** Path from the entity to its {@link Sealed}. */
    String sealed();
}
