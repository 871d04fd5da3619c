package cn.gov.haixi.safety.registry.account;

import java.util.UUID;

/**
 * A body or a person that a text names.
 *
 * @param party id of the organisation or of the account
 * @param organisation the body itself, or the one that the person belongs to
 */
public record Mention(UUID party, boolean person, String name, UUID organisation) { }
