package cn.gov.haixi.safety.it.architecture.bad.registry;

import jakarta.faces.context.FacesContext;

/** Business that knows pages. */
public class ShowsItself {
    public FacesContext page() { return FacesContext.getCurrentInstance(); }
}
