package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.enterprise.ContactDraft;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseCase;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseState;
import cn.gov.haixi.safety.registry.enterprise.Enterprises;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Named
@ViewScoped
public class EnterprisePage implements Serializable {
    @Inject private EnterpriseQueries queries;
    @Inject private Enterprises enterprises;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String id;
    private transient EnterpriseCase whole;
    private EnterpriseState target;
    private String reason;
    private String name;
    private String duty;
    private String phone;
    private final Map<UUID, String> revealed = new HashMap<>();

    private EnterpriseId enterprise() { return new EnterpriseId(Given.id(id)); }

    /** Asked for once a request. */
    public EnterpriseCase getWhole() {
        if (whole == null) {
            whole = queries.open(caller.scope(), enterprise());
        }
        return whole;
    }

    public List<EnterpriseState> getTargets() { return getWhole().facts().state().next().stream().sorted().toList(); }

    public String move() {
        enterprises.move(enterprise(), target, reason);
        return done("registry.enterprise.moved");
    }

    public String addContact() {
        enterprises.addContact(enterprise(), new ContactDraft(name, duty, phone));
        return done("registry.enterprise.contact-saved");
    }

    public String removeContact(UUID contact) {
        enterprises.removeContact(enterprise(), contact);
        return done("registry.enterprise.contact-gone");
    }

    public void reveal(UUID contact) { revealed.put(contact, enterprises.revealPhone(enterprise(), contact)); }

    private String done(String key) {
        notices.done(key);
        return "/registry/enterprise?faces-redirect=true&id=" + id;
    }

    public Map<UUID, String> getRevealed() { return revealed; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public EnterpriseState getTarget() { return target; }

    public void setTarget(EnterpriseState target) { this.target = target; }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getDuty() { return duty; }

    public void setDuty(String duty) { this.duty = duty; }

    public String getPhone() { return phone; }

    public void setPhone(String phone) { this.phone = phone; }
}
