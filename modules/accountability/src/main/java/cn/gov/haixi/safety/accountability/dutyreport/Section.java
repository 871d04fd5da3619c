package cn.gov.haixi.safety.accountability.dutyreport;

/**
 * One section of a report.
 *
 * @param required a report without it cannot be submitted: the fulfilment of safety duties is in every one (M1.7)
 * @param html clean and limited to what an official document prints; empty until something is written
 */
public record Section(String title, boolean required, String html) {
    Section with(String words) { return new Section(title, required, words); }

    public boolean isBlank() { return html.replaceAll("<[^>]*>|&nbsp;|\\s", "").isEmpty(); }
}
