package cn.gov.haixi.safety.it.architecture.bad.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks guarded; the container does not read the annotation here. */
@ApplicationScoped
@RolesAllowed("TIP_SEE")
public class NoService { }
