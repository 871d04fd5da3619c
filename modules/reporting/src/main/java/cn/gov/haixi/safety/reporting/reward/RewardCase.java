package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.reporting.fund.FundId;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.TipId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All of one reward, for its page. Of the tipster there is nothing to show.
 *
 * @param may what the caller may do now; the entity decides again when it is done
 * @param scale the version that counts: the one kept with the proposal, or the one in force on the day of acceptance
 * @param award what was proposed; null as long as nothing has been
 * @param grant what was granted; null as long as nothing has been
 * @param refusal why there is to be no reward; empty unless that has been proposed or decided
 */
public record RewardCase(RewardId id, String number, TipId tip, String tipNumber, String regionPath, OrganisationId owner, FindingClass finding,
                         RewardState state, LocalDate acceptedOn, LocalDate handledOn, LocalDate dueOn, Set<RewardAct> may, ScaleRow scale,
                         Award award, Grant grant, String refusal, List<Step> steps) {
    public RewardCase {
        may = Set.copyOf(may);
        steps = List.copyOf(steps);
    }

    /**
     * @param bonus how much more is paid to an insider who proves it; whether one was is nowhere on the page
     * @param reason empty when the assessment's own sum was taken
     */
    public record Award(AwardFacts facts, Assessment assessment, int points, AwardRange range, Money suggested, Money amount, Money bonus, String reason) { }

    /**
     * @param way null until it is claimed
     * @param paidOn null until it is paid, the voucher likewise
     */
    public record Grant(FundId fund, LocalDate on, LocalDate collectBy, boolean extended, PaymentWay way, Instant listedAt, LocalDate paidOn,
                        String voucher) { }

    /** One line of the history; {@code actorName} is empty for the system and for the tipster. */
    public record Step(Instant at, RewardAct move, String actorName, String organisationName, String words) { }
}
