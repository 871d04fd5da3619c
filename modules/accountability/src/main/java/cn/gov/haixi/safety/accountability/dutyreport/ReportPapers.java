package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.attachment.AttachmentGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Lets those read a report's attachments who may read the report. */
@ApplicationScoped
class ReportPapers implements AttachmentGuard {
    @Inject private OwnReports own;

    @Override public String ownerType() { return ReportDesk.SUBJECT; }

    @Override public boolean mayRead(UUID owner) { return own.reads(own.find(new ReportId(owner))); }
}
