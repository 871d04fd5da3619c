package cn.gov.haixi.safety.platform;

import java.util.UUID;

/**
 * Whoever made a move in a case, as written into its history: names as they were on that day.
 *
 * @param account null for the system and for citizens
 * @param organisation null likewise
 * @param name the person's name; empty for the system
 * @param organisationName may be empty
 */
public record Actor(UUID account, UUID organisation, String name, String organisationName) {
    public static final Actor SYSTEM = new Actor(null, null, "", "");
}
