package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A page that was left open until the server forgot it. It is built anew from its address and takes in what was typed; the action itself is not
 * carried out, because a page whose state is unknown could have been sent by anybody: the person is asked to press again.
 */
final class ExpiredView {
    private ExpiredView() { }

    static void rebuild(FacesContext faces) {
        String viewId = faces.getApplication().getViewHandler().deriveViewId(faces, address(faces));
        ViewDeclarationLanguage language = faces.getApplication().getViewHandler().getViewDeclarationLanguage(faces, viewId);
        try {
            ViewMetadata metadata = language.getViewMetadata(faces, viewId);
            UIViewRoot root = metadata == null ? null : metadata.createMetadataView(faces);
            if (root == null) {
                root = language.createView(faces, viewId);
            }
            faces.setViewRoot(root);
            takeAddress(faces, root);
            language.buildView(faces, root);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        // Twice: what a first value makes visible (a ticked box that opens more fields) is taken in by the second.
        takeTyped(faces);
        takeTyped(faces);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, Messages.text(faces.getViewRoot().getLocale(), "web.error.page-expired"), null));
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.getPartialViewContext().getRenderIds().clear();
            faces.getPartialViewContext().getRenderIds().add("told");
        }
        faces.renderResponse();
    }

    private static String address(FacesContext faces) {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        return request.getPathInfo() == null ? request.getServletPath() : request.getServletPath() + request.getPathInfo();
    }

    /** The parameters of the page's address are not sent with its form; the browser tells them as the page it comes from. */
    private static void takeAddress(FacesContext faces, UIViewRoot root) {
        Map<String, String> asked = query(faces);
        for (UIViewParameter parameter : ViewMetadata.getViewParameters(root)) {
            String value = asked.get(parameter.getName());
            if (value != null) {
                parameter.setSubmittedValue(value);
                parameter.processValidators(faces);
                parameter.processUpdates(faces);
            }
        }
        for (UIViewAction action : ViewMetadata.getViewActions(root)) {
            if (action.getActionExpression() != null) {
                action.getActionExpression().invoke(faces.getELContext(), new Object[0]);
            }
        }
    }

    private static Map<String, String> query(FacesContext faces) {
        Map<String, String> asked = new HashMap<>();
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        String referer = request.getHeader("Referer");
        try {
            URI from = referer == null ? null : URI.create(referer);
            if (from == null || from.getRawQuery() == null || !request.getRequestURI().equals(from.getRawPath())) {
                return asked;
            }
            for (String pair : from.getRawQuery().split("&")) {
                String[] parts = pair.split("=", 2);
                asked.putIfAbsent(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), parts.length == 2 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
            }
            return asked;
        } catch (IllegalArgumentException garbled) {
            return asked;
        }
    }

    private static void takeTyped(FacesContext faces) {
        UIViewRoot root = faces.getViewRoot();
        List<String> sent = List.copyOf(faces.getExternalContext().getRequestParameterMap().keySet());
        root.visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIInput input && !(component instanceof UIViewParameter) && component.isRendered()
                    && sent.stream().anyMatch(name -> name.startsWith(component.getClientId(faces)))) {
                input.decode(faces);
                input.validate(faces);
                if (((EditableValueHolder) input).isValid()) {
                    input.updateModel(faces);
                }
            }
            return VisitResult.ACCEPT;
        });
        for (Iterator<FacesMessage> premature = faces.getMessages(); premature.hasNext();) {
            premature.next();
            premature.remove();
        }
    }
}
