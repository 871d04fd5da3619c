package cn.gov.haixi.safety.reporting.identity;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.List;

/** The server's keys that wrap the records' keys, by alias ({@code key1}, {@code key2} …): a later alias is a newer key. */
interface WrappingKeys {
    /** All that are there, the oldest first. */
    List<String> aliases() throws GeneralSecurityException;

    String newest() throws GeneralSecurityException;

    Key key(String alias) throws GeneralSecurityException;
}
