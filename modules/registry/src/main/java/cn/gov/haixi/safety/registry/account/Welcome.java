package cn.gov.haixi.safety.registry.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody is told right after signing in, so that he notices when it was not he the last time.
 *
 * @param lastAt when the account was used before; null the first time
 * @param lastSource from which address; null the first time
 * @param failures how many attempts failed since
 * @param mustChoosePassword whether nothing else is open before an own password is chosen
 */
public record Welcome(Instant lastAt, String lastSource, long failures, boolean mustChoosePassword) implements Serializable { }
