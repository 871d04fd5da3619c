package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseCount;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTaskQueries;
import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTaskRow;
import cn.gov.haixi.safety.reporting.tip.Channel;
import cn.gov.haixi.safety.reporting.tip.TipCase;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** How the enterprises of a region answer for what was told on their own lines, and what one of them said about a tip (M3.3). */
@Named
@ViewScoped
public class EnterpriseCountPage implements Serializable {
    @Inject private EnterpriseTaskQueries queries;
    @Inject private Caller caller;
    private final LazyRows<EnterpriseCount> rows = new LazyRows<>(this::load, EnterpriseCount::enterprise);

    private transient TipId asked;
    private transient EnterpriseTaskRow task;

    private Page<EnterpriseCount> load(PageRange range, String sort) { return queries.counts(caller.scope(), range); }

    public LazyDataModel<EnterpriseCount> getRows() { return rows; }

    /** Null when the enterprise was not to have it. Asked for once, however often the page names it. */
    public EnterpriseTaskRow task(TipCase tip) {
        if (!tip.id().equals(asked)) {
            asked = tip.id();
            task = tip.channel() == Channel.WECHAT ? queries.ofTip(caller.scope(), tip.id()).orElse(null) : null;
        }
        return task;
    }
}
