package cn.gov.haixi.safety.platform;

import jakarta.ejb.ApplicationException;

/** A rule said no. The transaction rolls back and the caller gets this very exception; {@code code} is the key of its message. */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {
    private final String code;
    private final transient Object[] args;

    protected BusinessException(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = args.clone();
    }

    public String code() { return code; }

    public Object[] args() { return args.clone(); }
}
