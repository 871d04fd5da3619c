package cn.gov.haixi.safety.web.platform;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link RefusalHandler} in front of the one that Faces brings. */
public class RefusalHandlerFactory extends ExceptionHandlerFactory {
    public RefusalHandlerFactory(ExceptionHandlerFactory wrapped) { super(wrapped); }

    @Override public ExceptionHandler getExceptionHandler() { return new RefusalHandler(getWrapped().getExceptionHandler()); }
}
