package cn.gov.haixi.safety.hazard.service;

/** Null means any. @param text a part of the number, the subject or the firm's name */
public record ContractFilter(String text, String regionPath, ContractState state) {
    public static final ContractFilter ALL = new ContractFilter(null, null, null);

    public enum Sort { NEWEST, UNTIL, SUM }
}
