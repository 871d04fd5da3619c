package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.outbox.OutboxQueries;
import cn.gov.haixi.safety.platform.outbox.OutboxRow;
import cn.gov.haixi.safety.platform.outbox.OutboxState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** The outbox for the system administrator: what waits, what is stuck, and the button that starts it again. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {
    @Inject private OutboxQueries queries;
    @Inject private Notices notices;
    private OutboxState state;
    private final LazyRows<OutboxRow> rows = new LazyRows<>((range, sort) -> queries.find(state, range), OutboxRow::id);

    public String search() { return "/platform/outbox?faces-redirect=true&includeViewParams=true"; }

    public String retry(OutboxRow row) {
        queries.retry(row.id());
        notices.done("platform.outbox.retried");
        return search();
    }

    public long getStuck() { return queries.stuck(); }

    public OutboxState[] getStates() { return OutboxState.values(); }

    public LazyDataModel<OutboxRow> getRows() { return rows; }

    public OutboxState getState() { return state; }

    public void setState(OutboxState state) { this.state = state; }
}
