package cn.gov.haixi.safety.web.login;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.account.FirstAdministrator;
import cn.gov.haixi.safety.registry.account.FirstStart;
import cn.gov.haixi.safety.registry.account.Setup;
import cn.gov.haixi.safety.registry.account.SetupDraft;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Makes the three administrators from the code in the server's log. Once that is done there is no such page. */
@Named
@RequestScoped
public class SetupPage {
    @Inject private FirstStart firstStart;
    @Inject private Setup setup;
    @Inject private FacesContext faces;
    private String code;
    private String office = "海西州安全生产委员会办公室";
    private final List<Person> people = List.of(new Person(Permission.Kind.SYSTEM), new Person(Permission.Kind.SECURITY), new Person(Permission.Kind.AUDIT));

    /** One of the three as typed. */
    public static final class Person {
        private final Permission.Kind kind;
        private String name;
        private String person;
        private String password;
        private String repeated;

        private Person(Permission.Kind kind) { this.kind = kind; }

        private FirstAdministrator administrator() { return new FirstAdministrator(name, person, password); }

        public Permission.Kind getKind() { return kind; }

        public String getName() { return name; }

        public void setName(String name) { this.name = name; }

        public String getPerson() { return person; }

        public void setPerson(String person) { this.person = person; }

        public String getPassword() { return password; }

        public void setPassword(String password) { this.password = password; }

        public String getRepeated() { return repeated; }

        public void setRepeated(String repeated) { this.repeated = repeated; }
    }

    public void refuseWhenDone() throws IOException {
        if (!firstStart.pending()) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        }
    }

    public void perform() throws IOException {
        if (people.stream().anyMatch(person -> !person.password.equals(person.repeated))) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    Messages.text(faces.getViewRoot().getLocale(), "web.password.differ"), null));
            faces.validationFailed();
            return;
        }
        ExternalContext external = faces.getExternalContext();
        setup.perform(code, new SetupDraft(office, people.get(0).administrator(), people.get(1).administrator(), people.get(2).administrator()),
                ((HttpServletRequest) external.getRequest()).getRemoteAddr());
        external.redirect(external.getRequestContextPath() + "/login?why=set-up");
    }

    public List<Person> getPeople() { return people; }

    public String getCode() { return code; }

    public void setCode(String code) { this.code = code; }

    public String getOffice() { return office; }

    public void setOffice(String office) { this.office = office; }
}
