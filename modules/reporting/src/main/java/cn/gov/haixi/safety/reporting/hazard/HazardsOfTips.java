package cn.gov.haixi.safety.reporting.hazard;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardIntake;
import cn.gov.haixi.safety.hazard.hazard.HazardSource;
import cn.gov.haixi.safety.hazard.hazard.KeptHazards;
import cn.gov.haixi.safety.hazard.hazard.NewHazard;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.FindingVerified;
import cn.gov.haixi.safety.reporting.tip.PartyKeptFrom;
import cn.gov.haixi.safety.reporting.tip.PartyLetIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * A verification found a hazard: it is opened as a case of its own, in the verifiers' words and in the transaction of their signature, so that neither
 * is without the other. Who told does not come along. From whom the tip is kept, then or later, its hazard is kept too.
 */
@ApplicationScoped
class HazardsOfTips {
    private static final int MOST_WORDS = 2000;

    @Inject private HazardIntake intake;
    @Inject private KeptHazards kept;
    @Inject private OrganisationQueries organisations;

    void on(@Observes FindingVerified verified) { grade(verified.finding()).ifPresent(grade -> open(verified, grade)); }

    void keepFrom(@Observes PartyKeptFrom party) { kept.keepFrom(HazardSource.TIP, party.tip().value(), party.party()); }

    void letIn(@Observes PartyLetIn party) { kept.letIn(HazardSource.TIP, party.tip().value(), party.party()); }

    private void open(FindingVerified verified, HazardClass grade) {
        intake.open(new NewHazard(HazardSource.TIP, verified.tip().value(), verified.number(), "/reporting/tip?id=" + verified.tip().value(), verified.enterprise().orElse(null),
                cut(verified.enterpriseName(), 120), verified.regionPath(), cut(verified.place(), 200), verified.position(), null, cut(verified.found(), MOST_WORDS), grade,
                verified.verifiedOn(), organisations.get(verified.verifier()).name()), verified.recused());
    }

    /** Empty for what is an offence and no hazard: that is for those who punish. */
    private static Optional<HazardClass> grade(FindingClass finding) {
        return Optional.ofNullable(switch (finding) {
            case HAZARD_GENERAL, OCCUPATIONAL -> HazardClass.GENERAL;
            case HAZARD_LARGER -> HazardClass.LARGER;
            case HAZARD_MAJOR -> HazardClass.MAJOR;
            case HAZARD_EXTRAORDINARY, REGIONAL_PLAN -> HazardClass.EXTRAORDINARY;
            case VIOLATION_ORDINARY, VIOLATION_SERIOUS, VIOLATION_EXCEPTIONAL, ACCIDENT_CONCEALED -> null;
        });
    }

    private static String cut(String words, int most) { return words == null || words.codePointCount(0, words.length()) <= most ? words : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…"; }
}
