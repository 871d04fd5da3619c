package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.primefaces.component.password.Password;
import org.primefaces.util.ComponentUtils;

/** Tells each broken constraint at the field of the sent form that has the property's name, or above the form when there is none. */
final class Violations {
    private Violations() { }

    static void tell(FacesContext faces, ConstraintViolationException refused) {
        Locale locale = faces.getViewRoot().getLocale();
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            for (ConstraintViolation<?> violation : refused.getConstraintViolations()) {
                String name = "";
                for (Path.Node node : violation.getPropertyPath()) {
                    name = node.getName();
                }
                String text = text(factory, violation, locale);
                UIComponent field = field(faces, name);
                say(faces, field, field == null ? text : labelled(locale, field, text));
            }
        }
    }

    /** A refusal in words of its own: at the first of these fields that the sent form has, or above it. */
    static void tell(FacesContext faces, List<String> names, String text) { say(faces, names.stream().map(name -> field(faces, name)).filter(Objects::nonNull).findFirst().orElse(null), text); }

    private static void say(FacesContext faces, UIComponent field, String text) {
        faces.addMessage(field == null ? null : field.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, field == null ? null : text));
    }

    /** Our own constraints name a text of our bundles in braces, such as {@code {registry.phone-refused}}; the others are Bean Validation's. */
    private static String text(ValidatorFactory factory, ConstraintViolation<?> violation, Locale locale) {
        String template = violation.getMessageTemplate();
        if (template.equals("{jakarta.validation.constraints.NotNull.message}")) {
            return Messages.text(locale, "web.wanted");
        }
        if (template.startsWith("{") && !template.startsWith("{jakarta.") && !template.startsWith("{org.")) {
            return Messages.text(locale, template.substring(1, template.length() - 1));
        }
        return factory.getMessageInterpolator().interpolate(template, new Broken(violation.getConstraintDescriptor(), violation.getInvalidValue()), locale);
    }

    private static String labelled(Locale locale, UIComponent field, String text) {
        Object label = field.getAttributes().get("label");
        return label == null ? text : Messages.text(locale, "web.labelled", label, text);
    }

    private static UIComponent field(FacesContext faces, String name) {
        UIComponent[] found = new UIComponent[1];
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            if (component instanceof EditableValueHolder input && component.getId().equals(name)) {
                keepTyped(faces, component);
                input.setValid(false);
                found[0] = component;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    /** An invalid input shows what was sent, which is forgotten once the bean has got it. A password is not kept. */
    private static void keepTyped(FacesContext faces, UIComponent component) {
        if (component instanceof UIInput input && !(component instanceof UISelectMany) && !(component instanceof Password)) {
            input.setSubmittedValue(ComponentUtils.getValueToRender(faces, component));
        }
    }

    private record Broken(ConstraintDescriptor<?> constraint, Object value) implements MessageInterpolator.Context {
        @Override public ConstraintDescriptor<?> getConstraintDescriptor() { return constraint; }

        @Override public Object getValidatedValue() { return value; }

        @Override public <T> T unwrap(Class<T> type) { throw new jakarta.validation.ValidationException(type.getName()); }
    }
}
