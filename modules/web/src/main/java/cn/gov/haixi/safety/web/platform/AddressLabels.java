package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.Messages;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;

/** Calls what a page takes from its address by its name, so that words about a bad one say what they are about and not {@code j_idt7}. */
public class AddressLabels implements PhaseListener {
    @Override public PhaseId getPhaseId() { return PhaseId.RESTORE_VIEW; }

    @Override public void afterPhase(PhaseEvent event) {
        UIViewRoot page = event.getFacesContext().getViewRoot();
        if (page != null) {
            ViewMetadata.getViewParameters(page).forEach(one -> one.getAttributes().putIfAbsent("label", Messages.text(page.getLocale(), "web.address-parameter", one.getName())));
        }
    }
}
