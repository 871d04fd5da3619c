package cn.gov.haixi.safety.it.duty;

import cn.gov.haixi.safety.duty.obligation.Fact;
import cn.gov.haixi.safety.duty.obligation.Fulfilments;
import cn.gov.haixi.safety.duty.obligation.ObligationId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** What a module does in the transaction of its own act. */
@Stateless
@PermitAll
public class Doing {
    @Inject private Fulfilments fulfilments;

    public void done(ObligationId id, Fact fact, LocalDate on) { fulfilments.done(id, fact, on); }

    public void takeBack(ObligationId id, UUID subject, String why) { fulfilments.takeBack(id, subject, why); }
}
