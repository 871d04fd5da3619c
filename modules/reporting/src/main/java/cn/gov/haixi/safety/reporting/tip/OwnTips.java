package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Finds a tip for somebody who wants to move it. What the caller may not see is as absent as what never was. */
@ApplicationScoped
class OwnTips {
    @Inject private EntityManager em;
    @Inject private Caller caller;

    Tip visible(TipId id) {
        return find(id).filter(tip -> sees(caller.scope(), tip)).orElseThrow(() -> new TipNotFound(id));
    }

    boolean sees(TipId id) { return caller.signedIn() && find(id).filter(tip -> sees(caller.scope(), tip)).isPresent(); }

    private Optional<Tip> find(TipId id) {
        return Unrecused.bind(em.createQuery("select t from Tip t where t.id = :id" + Unrecused.tip("t.id.value"), Tip.class), caller.scope())
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** @throws NotYourDesk when it lies on another organisation's desk */
    Tip owned(TipId id) {
        Tip tip = visible(id);
        if (!tip.owner().equals(caller.organisation())) {
            throw new NotYourDesk();
        }
        return tip;
    }

    /** The one whose move is next: the verifier while it verifies, else the office. */
    Tip onDesk(TipId id) {
        Tip tip = visible(id);
        if (!caller.organisation().equals(tip.desk())) {
            throw new NotYourDesk();
        }
        return tip;
    }

    Tip toVerify(TipId id) {
        Tip tip = visible(id);
        if (!caller.organisation().equals(tip.verifier())) {
            throw new NotYourDesk();
        }
        return tip;
    }

    static boolean sees(Scope scope, Tip tip) {
        return switch (scope.reach()) {
            case REGION -> scope.includes(tip.regionPath()) || party(scope.organisation(), tip);
            case ORGANISATION -> party(scope.organisation(), tip);
            case ENTERPRISE -> false;
        };
    }

    private static boolean party(UUID organisation, Tip tip) {
        return organisation.equals(tip.owner()) || organisation.equals(tip.verifier());
    }
}
