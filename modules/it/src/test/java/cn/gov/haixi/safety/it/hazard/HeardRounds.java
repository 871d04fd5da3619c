package cn.gov.haixi.safety.it.hazard;

import cn.gov.haixi.safety.hazard.mutual.MutualRoundClosed;
import cn.gov.haixi.safety.hazard.mutual.RoundId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody in another module who publishes the results of mutual inspection. */
@ApplicationScoped
public class HeardRounds {
    private final List<MutualRoundClosed> heard = new CopyOnWriteArrayList<>();

    void on(@Observes MutualRoundClosed event) { heard.add(event); }

    public List<MutualRoundClosed> of(RoundId round) { return heard.stream().filter(event -> event.round().equals(round)).toList(); }
}
