package cn.gov.haixi.safety.it.architecture;

import java.util.Map;

/** Queries that take no scope, each with the reason why they show nobody more than another may see. */
final class Unscoped {
    static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("AttachmentQueries.*", "asked by a case that its own scope has let through"),
            Map.entry("AuditQueries.*", "the one audit administrator sees the whole chain, or could not verify it"),
            Map.entry("OutboxQueries.*", "the system administrator's, without contents"),
            Map.entry("KeyQueries.status", "counts of sealed records for the system administrator, without contents"),
            Map.entry("EnterpriseTaskQueries.answer", "asked with a tip that a receipt has opened"),
            Map.entry("EnterpriseQueries.get", "names the enterprise of a case; kept in memory"),
            Map.entry("EnterpriseQueries.contactNames", "compared with what is told on the enterprise's own line, never shown"),
            Map.entry("EnterpriseQueries.names", "names the enterprises of cases"),
            Map.entry("EnterpriseQueries.namesByUscc", "names the enterprises of cases; their codes and names are public"),
            Map.entry("EnterpriseQueries.byUscc", "names the enterprise of a case; its code and name are public"),
            Map.entry("EnterpriseQueries.named", "the enterprise of a case by the name that its finder wrote; its code and name are public"),
            Map.entry("CalendarQueries.*", "the State Council's calendar"),
            Map.entry("IndustryQueries.*", "the national list of industries"),
            Map.entry("OrganisationQueries.ever", "names of public bodies; kept in memory"),
            Map.entry("OrganisationQueries.get", "names of public bodies; kept in memory"),
            Map.entry("OrganisationQueries.committeeOffice", "which public body is in charge; kept in memory"),
            Map.entry("OrganisationQueries.government", "which public body is in charge; kept in memory"),
            Map.entry("OrganisationQueries.inRegion", "names of public bodies; kept in memory"),
            Map.entry("OrganisationQueries.subordinates", "names of public bodies; kept in memory"),
            Map.entry("OrganisationQueries.superior", "which public body is above; kept in memory"),
            Map.entry("OrganisationQueries.today", "names of public bodies; kept in memory"),
            Map.entry("ParameterQueries.*", "published amounts and periods with their documents"),
            Map.entry("RoleQueries.*", "the house's roles are the same for all who keep accounts"),
            Map.entry("RegionQueries.*", "names of counties; kept in memory"));

    private Unscoped() { }
}
