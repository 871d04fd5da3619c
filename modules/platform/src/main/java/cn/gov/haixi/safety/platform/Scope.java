package cn.gov.haixi.safety.platform;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The part of the prefecture that a caller may see. Every query takes one, so that forgetting it does not compile.
 *
 * @param regionPath the region's path from the top, such as {@code 632800/632801/}; a row is visible when its own path starts with it
 * @param reach how much of that region: all of it, what concerns the caller's own organisation, or one enterprise
 * @param organisation the caller's organisation; null for an enterprise's account
 * @param enterprise the caller's enterprise; null for everybody else
 * @param account whose scope it is: a case may be kept from one person as from a whole organisation; null for nobody's in particular
 */
public record Scope(String regionPath, Reach reach, UUID organisation, UUID enterprise, UUID account) {
    /** Offices and governments see their region; a department what is on its desk or under its supervision; an enterprise itself. */
    public enum Reach { REGION, ORGANISATION, ENTERPRISE }

    public static Scope region(String regionPath, UUID organisation) {
        return new Scope(regionPath, Reach.REGION, organisation, null, null);
    }

    public static Scope organisation(String regionPath, UUID organisation) {
        return new Scope(regionPath, Reach.ORGANISATION, organisation, null, null);
    }

    public static Scope enterprise(String regionPath, UUID enterprise) {
        return new Scope(regionPath, Reach.ENTERPRISE, null, enterprise, null);
    }

    /** The same reach, for this person. */
    public Scope of(UUID person) { return new Scope(regionPath, reach, organisation, enterprise, person); }

    /** Who looks: the person and the body that he belongs to. */
    public List<UUID> parties() { return Stream.of(account, organisation, enterprise).filter(Objects::nonNull).toList(); }

    public boolean includes(String path) { return path.startsWith(regionPath); }

    /** Whether this is the whole prefecture, so that a query need not compare paths at all. */
    public boolean wholePrefecture() { return isWhole(regionPath); }

    public static boolean isWhole(String path) { return path.indexOf('/') == path.length() - 1; }

    public String like() { return regionPath + "%"; }
}
