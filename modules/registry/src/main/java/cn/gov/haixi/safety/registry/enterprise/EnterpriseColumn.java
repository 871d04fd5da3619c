package cn.gov.haixi.safety.registry.enterprise;

/** The columns of the Excel sheets in which enterprises leave and enter, in their order. Two more, for the contact, only enter. */
enum EnterpriseColumn {
    USCC, NAME, REGION, INDUSTRY, SUPERVISOR, KEY, ADDRESS, LONGITUDE, LATITUDE, STATE, CONTACT, PHONE;

    /** What the heading of the column says. */
    String heading() { return "registry.enterprise.sheet." + name().toLowerCase(java.util.Locale.ROOT); }
}
