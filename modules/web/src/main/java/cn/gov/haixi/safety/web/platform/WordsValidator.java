package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.validation.SomethingToRead;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** Blanks are no answer to what is required: told at the field as if it were empty. */
@FacesValidator("words")
public class WordsValidator implements Validator<String> {
    @Override public void validate(FacesContext faces, UIComponent field, String typed) {
        if (typed != null && !SomethingToRead.in(typed)) {
            String text = Messages.text(faces.getViewRoot().getLocale(), "web.wanted-named", field.getAttributes().get("label"));
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }
}
