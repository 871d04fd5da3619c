package cn.gov.haixi.safety.web.hazard.hazard;

import cn.gov.haixi.safety.hazard.hazard.FiveInPlace;
import cn.gov.haixi.safety.hazard.hazard.HazardCase;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardMove;
import cn.gov.haixi.safety.hazard.hazard.HazardOrder;
import cn.gov.haixi.safety.hazard.hazard.HazardQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardRectification;
import cn.gov.haixi.safety.hazard.hazard.HazardSupervision;
import cn.gov.haixi.safety.hazard.hazard.Treatment;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import cn.gov.haixi.safety.web.platform.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The order to rectify, the five that must be in place, and what was done with its evidence. */
@Named
@ViewScoped
public class HazardOrderPage implements Serializable {
    @Inject private HazardQueries queries;
    @Inject private HazardSupervision supervision;
    @Inject private HazardRectification rectification;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String id;
    private boolean listed;
    private transient HazardCase hazard;
    private Treatment treatment = Treatment.TIMED;
    private LocalDate deadline;
    private String responsible;
    private String measures;
    private Money money;
    private String plan;
    private String words;
    private transient List<Part> files;

    public void load() {
        listed = getHazard().listed();
        getHazard().order().map(HazardCase.Order::five).ifPresent(five -> {
            responsible = five.responsible();
            measures = five.measures();
            money = five.money();
            plan = five.plan();
        });
    }

    public HazardCase getHazard() {
        if (hazard == null) {
            hazard = queries.get(caller.scope(), hazardId());
        }
        return hazard;
    }

    /** Whether it is ordered here, or only completed. */
    public boolean isOrdering() { return getHazard().may(HazardMove.ORDERED); }

    public boolean isOpen() { return isOrdering() || getHazard().may(HazardMove.PLANNED); }

    /** As the page was opened: a deadline that was typed before the hazard was listed is refused, not replaced. */
    public boolean isListed() { return listed; }

    public boolean isSubmittable() { return getHazard().may(HazardMove.SUBMITTED); }

    public String save() {
        FiveInPlace five = new FiveInPlace(responsible, measures, money, plan);
        if (isOrdering()) {
            supervision.order(hazardId(), new HazardOrder(treatment, listed ? getHazard().listedUntil() : deadline, five));
        } else {
            rectification.complete(hazardId(), five);
        }
        return again();
    }

    public String submit() {
        try (Uploads evidence = Uploads.of(files)) {
            rectification.submit(hazardId(), words, evidence.list());
        }
        return again();
    }

    private String again() {
        notices.done("hazard.hazard.done");
        return "/hazard/hazard?faces-redirect=true&id=" + id;
    }

    private HazardId hazardId() { return new HazardId(Given.id(id)); }

    public Treatment[] getTreatments() { return Treatment.values(); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public Treatment getTreatment() { return treatment; }

    public void setTreatment(Treatment treatment) { this.treatment = treatment; }

    public LocalDate getDeadline() { return deadline; }

    public void setDeadline(LocalDate deadline) { this.deadline = deadline; }

    public String getResponsible() { return responsible; }

    public void setResponsible(String responsible) { this.responsible = responsible; }

    public String getMeasures() { return measures; }

    public void setMeasures(String measures) { this.measures = measures; }

    public Money getMoney() { return money; }

    public void setMoney(Money money) { this.money = money; }

    public String getPlan() { return plan; }

    public void setPlan(String plan) { this.plan = plan; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    public List<Part> getFiles() { return files; }

    public void setFiles(List<Part> files) { this.files = files; }
}
