package cn.gov.haixi.safety.portal.page;

import cn.gov.haixi.safety.platform.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;

/** Puts what a service refused on the page, beside what was typed, which stays. */
@RequestScoped
public class Refusals {
    @Inject private Texts texts;

    /** @return whether the use case went through */
    public boolean passes(Runnable useCase) {
        try {
            useCase.run();
            return true;
        } catch (BusinessException refusal) {
            say(texts.format(refusal.code(), refusal.args()));
        } catch (ConstraintViolationException invalid) {
            invalid.getConstraintViolations().stream().map(ConstraintViolation::getPropertyPath).map(Object::toString)
                    .map(path -> path.substring(path.lastIndexOf('.') + 1)).distinct()
                    .forEach(field -> say(texts.format("portal.invalid", texts.get("portal.field." + field))));
        }
        return false;
    }

    void say(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
