package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.reporting.abuse.AbuseList;
import cn.gov.haixi.safety.reporting.reward.RewardId;
import cn.gov.haixi.safety.reporting.reward.RewardQueries;
import cn.gov.haixi.safety.reporting.tip.SameMatter;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.TipCase;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.reporting.tip.TipMove;
import cn.gov.haixi.safety.reporting.tip.TipQueries;
import cn.gov.haixi.safety.reporting.tip.TipState;
import cn.gov.haixi.safety.reporting.tip.Tips;
import cn.gov.haixi.safety.reporting.tip.Verifications;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One tip: its facts, its clocks, its history, and as buttons what this caller may do next (M3.5). */
@Named
@ViewScoped
public class TipCasePage implements Serializable {
    private static final String WORKLIST = "/worklist?faces-redirect=true";

    @Inject private TipQueries queries;
    @Inject private Tips tips;
    @Inject private Verifications verifications;
    @Inject private EnterpriseQueries enterprises;
    @Inject private RewardQueries rewards;
    @Inject private Caller caller;
    @Inject private AbuseList abuse;
    @Inject private Notices notices;
    private String id;
    private transient TipCase tip;
    private transient Optional<RewardId> reward;
    private transient List<SameMatter.Candidate> candidates;
    private String words;
    private UUID organisation;
    private UUID accused;
    private UUID accusedOwner;
    private boolean deaths;
    private boolean whole;
    private String party;
    private UUID enterprise;

    public TipCase getTip() {
        if (tip == null) {
            tip = queries.caseOf(caller.scope(), new TipId(Given.id(id)));
        }
        return tip;
    }

    /** The reward of its matter, once it is handled, for those who may see rewards; null when there is none. */
    public RewardId getReward() {
        if (reward == null) {
            boolean due = getTip().clocks().handledOn() != null || getTip().lead().isPresent();
            reward = due && caller.may(Permission.REWARD_SEE) ? rewards.of(caller.scope(), tipId()) : Optional.empty();
        }
        return reward.orElse(null);
    }

    /** Whether its verification found what is followed up as a hazard, for those who may see that. */
    public boolean isHazardFound() {
        return caller.may(Permission.HAZARD_SEE) && getTip().verdict().map(TipCase.Verdict::finding).filter(FindingClass::hazard).isPresent();
    }

    public boolean can(String move) { return getTip().moves().contains(TipMove.valueOf(move)); }

    public String accept() {
        return unless(tips.accept(tipId(), organisationId(accused), organisationId(accusedOwner), deaths));
    }

    public String reject() {
        tips.reject(tipId(), words);
        return again();
    }

    public String transfer() {
        tips.transfer(tipId(), organisationId(organisation));
        return again();
    }

    public String assign() {
        tips.assign(tipId(), organisationId(organisation));
        return again();
    }

    public String handBack() {
        verifications.handBack(tipId(), words);
        return again();
    }

    public String askExtension() {
        verifications.askExtension(tipId(), words);
        return again();
    }

    public String grantExtension() {
        verifications.grantExtension(tipId());
        return again();
    }

    public String refuseExtension() {
        verifications.refuseExtension(tipId(), words);
        return again();
    }

    public String handle() {
        tips.handle(tipId(), words);
        return again();
    }

    public String tellResult() {
        tips.tellResult(tipId(), words);
        return again();
    }

    public String ask() {
        tips.ask(tipId(), words);
        return again();
    }

    public boolean isOwner() { return getTip().owner().value().equals(caller.organisation()) && caller.may(Permission.TIP_HANDLE) && !getTip().state().ended(); }

    public String handleAlone() {
        tips.handleAlone(tipId());
        notices.done("reporting.tip.handled-alone");
        return again();
    }

    /** What came from outside and was not taken for true. */
    public boolean isMayProposeAbuse() {
        TipCase one = getTip();
        return one.channel().outside() && (one.state() == TipState.RECEIVED || one.state() == TipState.REJECTED) && one.owner().value().equals(caller.organisation())
                && caller.may(Permission.TIP_HANDLE);
    }

    public String proposeAbuse() {
        abuse.propose(tipId(), words);
        notices.done("reporting.abuse.proposed-now");
        return again();
    }

    public String mergeAlike() {
        notices.done("reporting.tip.merged-alike", tips.mergeAlike(tipId()));
        return again();
    }

    public String rejectAlike() {
        notices.done("reporting.tip.rejected-alike", tips.rejectAlike(tipId(), words));
        return again();
    }

    public String read() {
        tips.read(tipId());
        return again();
    }

    /** He sees nothing of it from now on. */
    public String recuse() {
        Optional<OrganisationRow> instead = tips.recuse(tipId(), whole, words);
        if (instead.isEmpty()) {
            notices.done("reporting.tip.went-to-colleagues");
        }
        return instead.isEmpty() ? WORKLIST : unless(instead);
    }

    public String lift() {
        tips.liftRecusal(tipId(), Given.id(party), words);
        return again();
    }

    public String answerRetaliation() {
        tips.answerRetaliation(tipId(), words);
        return again();
    }

    public String link() {
        tips.link(tipId(), new EnterpriseId(enterprise));
        return again();
    }

    public String merge(TipId other) {
        return to(tips.merge(tipId(), other));
    }

    /** Looked for only when asked: most tips are of a matter of their own. */
    public void findSameMatter() { candidates = queries.sameMatter(caller.scope(), tipId()); }

    public List<SameMatter.Candidate> getCandidates() { return candidates; }

    public List<EnterpriseRow> suggestEnterprises(String text) { return enterprises.suggest(caller.scope(), text); }

    /** A tip that concerns the own office went elsewhere: its page is no longer this caller's. */
    private String unless(Optional<OrganisationRow> wentRound) {
        if (wentRound.isEmpty()) {
            return again();
        }
        notices.done("reporting.tip.went-round", wentRound.get().name());
        return WORKLIST;
    }

    private TipId tipId() { return new TipId(Given.id(id)); }

    private String again() { return to(tipId()); }

    private static String to(TipId tip) { return "/reporting/tip?faces-redirect=true&id=" + tip.value(); }

    private static OrganisationId organisationId(UUID value) { return value == null ? null : new OrganisationId(value); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    public UUID getOrganisation() { return organisation; }

    public void setOrganisation(UUID organisation) { this.organisation = organisation; }

    public UUID getAccused() { return accused; }

    public void setAccused(UUID accused) { this.accused = accused; }

    public UUID getAccusedOwner() { return accusedOwner; }

    public void setAccusedOwner(UUID accusedOwner) { this.accusedOwner = accusedOwner; }

    public boolean isDeaths() { return deaths; }

    public void setDeaths(boolean deaths) { this.deaths = deaths; }

    public boolean isWhole() { return whole; }

    public void setWhole(boolean whole) { this.whole = whole; }

    public String getParty() { return party; }

    public void setParty(String party) { this.party = party; }

    public UUID getEnterprise() { return enterprise; }

    public void setEnterprise(UUID enterprise) { this.enterprise = enterprise; }
}
