package cn.gov.haixi.safety.it.architecture.bad.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** One door without a lock, one with a lock that no key fits. */
@Stateless
public class OpenService {
    public void forEverybody() { }

    @RolesAllowed("TIP_SSE")
    public void forNobody() { }
}
