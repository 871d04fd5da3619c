package cn.gov.haixi.safety.it.harness;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A service like any other, for {@link AsIT}. */
@Stateless
@RolesAllowed(Permission.TIP_SEE)
public class Guarded {
    @Inject private Caller caller;

    public String whoSees() { return caller.account(); }

    @RolesAllowed(Permission.TIP_HANDLE)
    public String whoHandles() { return caller.account(); }
}
