package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.person.People;
import cn.gov.haixi.safety.registry.person.PersonCase;
import cn.gov.haixi.safety.registry.person.PersonId;
import cn.gov.haixi.safety.registry.person.PersonQueries;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

@Named
@ViewScoped
public class PersonPage implements Serializable {
    @Inject private PersonQueries queries;
    @Inject private People people;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private transient PersonCase whole;
    private String phone;
    private String id;
    private LocalDate lastDay;

    private PersonId person() { return new PersonId(Given.id(id)); }

    public PersonCase getWhole() {
        if (whole == null) {
            whole = queries.open(caller.scope(), person());
        }
        return whole;
    }

    public void reveal() { phone = people.revealPhone(person()); }

    public String getPhone() { return phone == null ? getWhole().facts().phone() : phone; }

    public boolean isMasked() { return phone == null && getWhole().facts().phone() != null; }

    public String leave() {
        people.leave(person(), lastDay);
        notices.done("registry.person.left");
        return "/registry/person?faces-redirect=true&id=" + id;
    }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public LocalDate getLastDay() { return lastDay; }

    public void setLastDay(LocalDate lastDay) { this.lastDay = lastDay; }
}
