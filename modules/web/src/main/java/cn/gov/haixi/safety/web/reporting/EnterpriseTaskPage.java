package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTaskId;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTaskQueries;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTaskRow;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTasks;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One thing that was told on an enterprise's own line, with the enterprise's answer (M3.3). */
@Named
@ViewScoped
public class EnterpriseTaskPage implements Serializable {
    @Inject private EnterpriseTaskQueries queries;
    @Inject private EnterpriseTasks tasks;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String id;
    private transient EnterpriseTaskRow task;
    private String words;
    private String reason;

    public EnterpriseTaskRow getTask() {
        if (task == null) {
            task = queries.get(caller.scope(), taskId());
        }
        return task;
    }

    public String answer() {
        tasks.answer(taskId(), words);
        notices.done("reporting.enterprise.answered");
        return "/reporting/enterprise-task?faces-redirect=true&id=" + id;
    }

    public String decline() {
        tasks.decline(taskId(), reason);
        notices.done("reporting.enterprise.declined");
        return "/reporting/enterprise-tasks?faces-redirect=true";
    }

    private EnterpriseTaskId taskId() { return new EnterpriseTaskId(Given.id(id)); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }
}
