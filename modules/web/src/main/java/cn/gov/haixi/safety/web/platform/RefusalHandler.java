package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Messages;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns what a service threw into words. On a page that was sent in, the words stand at the field that they are about or above the form, and what was typed stays; a page that
 * cannot be shown at all gives way to {@link Fault}'s. The services' transactions are rolled back before anything arrives here.
 */
final class RefusalHandler extends ExceptionHandlerWrapper {
    RefusalHandler(ExceptionHandler wrapped) { super(wrapped); }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator(); queued.hasNext();) {
            Throwable thrown = queued.next().getContext().getException();
            queued.remove();
            if (find(thrown, Download.ReaderGone.class).isPresent()) {
                faces.responseComplete();
            } else if (faces.getResponseComplete()) {
                Incident.log(thrown);
            } else if (find(thrown, ViewExpiredException.class).isPresent()) {
                ExpiredView.rebuild(faces);
            } else if (faces.isPostback() && faces.getViewRoot() != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
                tell(faces, thrown);
            } else {
                giveWay(faces, thrown);
            }
        }
    }

    private static void tell(FacesContext faces, Throwable thrown) {
        Optional<ConstraintViolationException> violations = find(thrown, ConstraintViolationException.class);
        if (violations.isPresent()) {
            Violations.tell(faces, violations.get());
        } else {
            List<String> properties = find(thrown, BusinessException.class).map(BusinessException::properties).orElse(List.of());
            Violations.tell(faces, properties, words(faces.getViewRoot().getLocale(), thrown));
        }
        faces.validationFailed();
        faces.renderResponse();
    }

    private static String words(Locale locale, Throwable thrown) {
        Optional<BusinessException> refusal = find(thrown, BusinessException.class);
        if (refusal.isPresent()) {
            return Messages.text(locale, refusal.get().code(), refusal.get().args());
        }
        if (find(thrown, OptimisticLockException.class).isPresent()) {
            return Messages.text(locale, "web.error.changed");
        }
        if (find(thrown, EJBAccessException.class).isPresent()) {
            return Messages.text(locale, "web.error.forbidden");
        }
        return Messages.text(locale, "web.error.unexpected-kept", Incident.log(thrown));
    }

    private static void giveWay(FacesContext faces, Throwable thrown) {
        ExternalContext external = faces.getExternalContext();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        Optional<BusinessException> refusal = find(thrown, BusinessException.class);
        if (refusal.isPresent()) {
            status = HttpServletResponse.SC_NOT_FOUND;
            external.getRequestMap().put(Fault.REFUSAL, refusal.get());
        } else if (find(thrown, EJBAccessException.class).isPresent()) {
            status = HttpServletResponse.SC_FORBIDDEN;
        } else {
            external.getRequestMap().put(Fault.INCIDENT, Incident.log(thrown));
        }
        faces.responseComplete();
        if (external.isResponseCommitted()) {
            return;
        }
        try {
            external.responseReset();
            external.responseSendError(status, null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
