package cn.gov.haixi.safety.accountability.dutyreport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A section as it is stored. */
@Embeddable
record ReportSection(@Column(name = "title", nullable = false, length = 60) String title, @Column(name = "required", nullable = false) boolean required,
                     @Column(name = "html", nullable = false, length = 1_000_000) String html) {
    static ReportSection of(Section section) { return new ReportSection(section.title(), section.required(), section.html()); }

    Section section() { return new Section(title, required, html); }
}
