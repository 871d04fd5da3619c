package cn.gov.haixi.safety.reporting.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Once the server's administrator has added a key to the credential store ({@code config/wildfly/README.md}), new texts are sealed under it at once,
 * and this job brings the old ones after, some hundred at a time, while everything else goes on. It needs no state of its own: what is not yet
 * under the newest key is what is left to do, also after a restart or on another node.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyRotation {
    private static final System.Logger LOG = System.getLogger(KeyRotation.class.getName());
    private final AtomicBoolean running = new AtomicBoolean();

    @Inject private RewrapBatch batch;
    @Inject @Any private Instance<SealedTexts> all;

    /** @return how many records were brought under the newest key; 0 also when another call is at it */
    @PermitAll
    @Schedule(hour = "*", minute = "*", persistent = false)
    public int run() {
        if (!running.compareAndSet(false, true)) {
            return 0;
        }
        try {
            int done = all.stream().mapToInt(this::rewrap).sum();
            if (done > 0) {
                LOG.log(System.Logger.Level.INFO, "Brought " + done + " sealed records under the newest wrapping key");
            }
            return done;
        } finally {
            running.set(false);
        }
    }

    private int rewrap(SealedTexts texts) {
        int done = 0;
        int closed = 0;
        UUID last = null;
        do {
            RewrapBatch.Done part = batch.run(texts, last);
            done += part.done();
            closed += part.closed();
            last = part.last();
        } while (last != null);
        if (closed > 0) {
            LOG.log(System.Logger.Level.WARNING, closed + " records of " + texts.entity() + " lie under a wrapping key that the store does not have");
        }
        return done;
    }
}
