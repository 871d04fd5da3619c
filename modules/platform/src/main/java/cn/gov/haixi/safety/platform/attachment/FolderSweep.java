package cn.gov.haixi.safety.platform.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tidies the shared folder every night; that several nodes do it does no harm. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FolderSweep {
    @Inject private SharedFolder folder;

    @Schedule(hour = "3", minute = "17", persistent = false)
    public void sweep() {
        try {
            folder.sweep();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
