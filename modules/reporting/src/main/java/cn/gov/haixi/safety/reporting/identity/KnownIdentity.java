package cn.gov.haixi.safety.reporting.identity;

/** Who told, in clear, for the one moment in which somebody who was let in reads it. */
public record KnownIdentity(String name, String phone) {
    @Override public String toString() { return "KnownIdentity"; }
}
