package cn.gov.haixi.safety.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells a person when his account was used before, and on the first page, unmistakably, that somebody tried it without success. */
@Named
@RequestScoped
public class Greeting {
    @Inject private FacesContext faces;

    /** Null on pages that open without an account. */
    public SignedIn getSignedIn() { return (SignedIn) faces.getExternalContext().getSessionMap().get(SignedIn.IN_SESSION); }

    public boolean isBefore() { return getSignedIn() != null && getSignedIn().welcome().lastAt() != null; }

    public boolean isFailures() { return getSignedIn() != null && getSignedIn().welcome().failures() > 0; }
}
