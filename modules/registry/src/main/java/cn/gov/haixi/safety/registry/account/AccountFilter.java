package cn.gov.haixi.safety.registry.account;

/**
 * Null means any.
 *
 * @param text a part of the person's name, of the account's name, or of the pinyin initials
 */
public record AccountFilter(String text, AccountState state, RoleId role) {
    public static final AccountFilter ALL = new AccountFilter(null, null, null);

    public enum Sort { NAME, PERSON, OPENED }
}
