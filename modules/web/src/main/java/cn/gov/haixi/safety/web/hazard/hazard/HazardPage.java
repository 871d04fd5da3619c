package cn.gov.haixi.safety.web.hazard.hazard;

import cn.gov.haixi.safety.hazard.expert.ExpertQueries;
import cn.gov.haixi.safety.hazard.expert.ExpertRow;
import cn.gov.haixi.safety.hazard.hazard.Classification;
import cn.gov.haixi.safety.hazard.hazard.HazardCase;
import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardFactor;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardMove;
import cn.gov.haixi.safety.hazard.hazard.HazardQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardRectification;
import cn.gov.haixi.safety.hazard.hazard.HazardSource;
import cn.gov.haixi.safety.hazard.hazard.HazardSupervision;
import cn.gov.haixi.safety.hazard.listing.ListingLevel;
import cn.gov.haixi.safety.hazard.listing.ListingProposal;
import cn.gov.haixi.safety.hazard.listing.ListingQueries;
import cn.gov.haixi.safety.hazard.listing.ListingRow;
import cn.gov.haixi.safety.hazard.listing.ListingState;
import cn.gov.haixi.safety.hazard.listing.Listings;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One hazard from its find to its end, with what the caller may do next (M5.3, M4.5). */
@Named
@ViewScoped
public class HazardPage implements Serializable {
    private static final String BEHIND_NAME = " · ";

    @Inject private ExpertQueries experts;
    @Inject private HazardQueries queries;
    @Inject private HazardSupervision supervision;
    @Inject private HazardRectification rectification;
    @Inject private ListingQueries listingQueries;
    @Inject private Listings listings;
    @Inject private EnterpriseQueries enterprises;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String id;
    private String tip;
    private transient HazardCase hazard;
    private transient List<ListingRow> ofHazard;
    private HazardClass grade;
    private HazardFactor factor;
    private String accidentType;
    private String person;
    private String enterpriseName;
    private LocalDate until;
    private ListingLevel level = ListingLevel.COUNTY;
    private String words;

    /** The way from a verified tip leads to its hazard. */
    public String load() {
        if (id != null || Given.id(tip) == null) {
            return null;
        }
        HazardId found = queries.of(caller.scope(), HazardSource.TIP, Given.id(tip)).map(row -> row.id()).orElse(null);
        id = found == null ? null : found.value().toString();
        return found == null ? null : again();
    }

    public HazardCase getHazard() {
        if (hazard == null) {
            hazard = queries.get(caller.scope(), hazardId());
            grade = grade == null ? hazard.grade() : grade;
            factor = factor == null ? hazard.kind().map(Classification::factor).orElse(null) : factor;
            accidentType = accidentType == null ? hazard.kind().map(Classification::accidentType).orElse(null) : accidentType;
        }
        return hazard;
    }

    public List<ListingRow> getListings() {
        if (ofHazard == null) {
            ofHazard = getHazard().grade().major() ? listingQueries.ofHazard(caller.scope(), hazardId()) : List.of();
        }
        return ofHazard;
    }

    public boolean can(String move) { return getHazard().may(HazardMove.valueOf(move)); }

    /** A listing that is proposed or runs already needs no other. */
    public boolean isMayList() { return can("LISTED") && getListings().stream().noneMatch(one -> one.state() == ListingState.PROPOSED || one.state().runs()); }

    public String confirm() { return done(() -> supervision.confirm(hazardId(), new Classification(grade, factor, accidentType))); }

    public String identify() { return done(() -> supervision.identify(hazardId(), enterpriseName)); }

    public List<String> suggestEnterprises(String typed) { return enterprises.suggest(caller.scope(), typed).stream().map(EnterpriseRow::name).toList(); }

    public String reject() { return done(() -> supervision.reject(hazardId(), words)); }

    /** One of the pool as he was suggested, or anybody by his name. */
    public String nameExpert() {
        String name = person == null || !person.contains(BEHIND_NAME) ? person : person.substring(0, person.indexOf(BEHIND_NAME));
        UUID expert = name == null || name.equals(person) ? null : assisting(name).stream().filter(row -> label(row).equals(person.strip())).map(row -> row.id().value()).findFirst().orElse(null);
        return done(() -> supervision.nameExpert(hazardId(), expert, person, words));
    }

    public List<String> suggestExperts(String typed) { return assisting(typed).stream().map(HazardPage::label).toList(); }

    private List<ExpertRow> assisting(String typed) { return experts.assisting(caller.scope(), typed == null ? "" : typed, getHazard().enterprise().orElse(null)); }

    private static String label(ExpertRow row) { return row.name() + BEHIND_NAME + row.title() + " " + row.employer(); }

    public String begin() { return done(() -> rectification.begin(hazardId())); }

    public String askExtension() { return done(() -> rectification.askExtension(hazardId(), until, words)); }

    public String grantExtension() { return done(() -> supervision.grantExtension(hazardId())); }

    public String refuseExtension() { return done(() -> supervision.refuseExtension(hazardId(), words)); }

    public String accept() { return done(() -> supervision.accept(hazardId(), words)); }

    public String sendBack() { return done(() -> supervision.sendBack(hazardId(), words)); }

    public String stop() { return done(() -> supervision.stop(hazardId(), words)); }

    public String askResumption() { return done(() -> rectification.askResumption(hazardId(), words)); }

    public String resume() { return done(() -> supervision.resume(hazardId(), words)); }

    public String refuseResumption() { return done(() -> supervision.refuseResumption(hazardId(), words)); }

    public String propose() {
        var listing = listings.propose(new ListingProposal(hazardId(), level, person, until, words));
        notices.done("hazard.hazard.done");
        return "/hazard/listing?faces-redirect=true&id=" + listing.value();
    }

    private String done(Runnable act) {
        act.run();
        notices.done("hazard.hazard.done");
        return again();
    }

    private String again() { return "/hazard/hazard?faces-redirect=true&id=" + id; }

    private HazardId hazardId() { return new HazardId(Given.id(id)); }

    public HazardClass[] getGrades() { return HazardClass.values(); }

    public HazardFactor[] getFactors() { return HazardFactor.values(); }

    public ListingLevel[] getLevels() { return ListingLevel.values(); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getTip() { return tip; }

    public void setTip(String tip) { this.tip = tip; }

    public HazardClass getGrade() { return grade; }

    public void setGrade(HazardClass grade) { this.grade = grade; }

    public HazardFactor getFactor() { return factor; }

    public void setFactor(HazardFactor factor) { this.factor = factor; }

    public String getAccidentType() { return accidentType; }

    public void setAccidentType(String accidentType) { this.accidentType = accidentType; }

    public String getEnterpriseName() { return enterpriseName; }

    public void setEnterpriseName(String enterpriseName) { this.enterpriseName = enterpriseName; }

    public String getPerson() { return person; }

    public void setPerson(String person) { this.person = person; }

    public LocalDate getUntil() { return until; }

    public void setUntil(LocalDate until) { this.until = until; }

    public ListingLevel getLevel() { return level; }

    public void setLevel(ListingLevel level) { this.level = level; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }
}
