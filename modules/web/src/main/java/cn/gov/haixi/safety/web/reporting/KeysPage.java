package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.reporting.identity.KeyQueries;
import cn.gov.haixi.safety.reporting.identity.KeyStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How far the sealed records have followed the server's keys. */
@Named
@RequestScoped
public class KeysPage {
    @Inject private KeyQueries queries;
    private KeyStatus status;

    public KeyStatus getStatus() {
        if (status == null) {
            status = queries.status();
        }
        return status;
    }
}
