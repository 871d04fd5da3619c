package cn.gov.haixi.safety.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A rule said no. The transaction rolls back and the caller gets this very exception; {@code code} is the key of its message. */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {
    private final String code;
    private final transient Object[] args;
    private List<String> properties = List.of();

    protected BusinessException(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = args.clone();
    }

    /** Says what it is about, in the constructor: names of the properties that may be wrong, as the forms that ask for them call their fields. */
    protected final void at(String... names) { properties = List.of(names); }

    public String code() { return code; }

    /** What it is about; empty when it is about the whole. */
    public List<String> properties() { return properties; }

    public Object[] args() { return args.clone(); }
}
