package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.hazard.expert.ExpertFilter;
import cn.gov.haixi.safety.hazard.expert.ExpertQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardFilter;
import cn.gov.haixi.safety.hazard.hazard.HazardQueries;
import cn.gov.haixi.safety.hazard.insurance.PolicyFilter;
import cn.gov.haixi.safety.hazard.insurance.PolicyQueries;
import cn.gov.haixi.safety.hazard.listing.ListingFilter;
import cn.gov.haixi.safety.hazard.listing.ListingQueries;
import cn.gov.haixi.safety.hazard.mutual.MutualQueries;
import cn.gov.haixi.safety.hazard.mutual.RoundFilter;
import cn.gov.haixi.safety.hazard.service.ContractFilter;
import cn.gov.haixi.safety.hazard.service.ContractQueries;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseFilter;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.reporting.tip.TipFilter;
import cn.gov.haixi.safety.reporting.tip.TipQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The search of the head: a number leads to the list that it belongs to, a single find to its page, and other words are looked for in every list that the caller may open. */
@Named
@RequestScoped
public class SearchPage {
    /** One find of a list. @param about what tells it from its like; may be null */
    public record Hit(String name, String about, String link) { }

    /** What one list has. @param list its page, asked with the same words @param total how many it found in all */
    public record Hits(String title, String list, int total, List<Hit> first) { }

    private static final PageRange FIRST = new PageRange(0, 5);

    @Inject private HazardQueries hazards;
    @Inject private ListingQueries listings;
    @Inject private TipQueries tips;
    @Inject private EnterpriseQueries enterprises;
    @Inject private MutualQueries rounds;
    @Inject private ExpertQueries experts;
    @Inject private ContractQueries contracts;
    @Inject private PolicyQueries policies;
    @Inject private Caller caller;
    private String text;
    private List<Hits> hits = List.of();

    /** @return where it leads at once; null stays and shows what was found */
    public String go() throws IOException {
        text = text == null ? "" : text.strip();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String list = listOfNumber(plain);
        if (list != null) {
            redirect(list + "?text=" + URLEncoder.encode(plain, StandardCharsets.UTF_8));
        } else if (!text.isEmpty()) {
            hits = find();
            if (hits.size() == 1 && hits.get(0).total() == 1) {
                redirect(hits.get(0).first().get(0).link());
            }
        }
        return null;
    }

    private String listOfNumber(String number) {
        if (number.startsWith("举报-") && caller.may(Permission.TIP_SEE)) {
            return "/reporting/tips";
        }
        if (!caller.may(Permission.HAZARD_SEE)) {
            return null;
        }
        return number.startsWith("隐患-") ? "/hazard/hazards" : number.startsWith("挂牌-") ? "/hazard/listings" : number.startsWith("互查-") ? "/hazard/rounds" : null;
    }

    private List<Hits> find() {
        List<Hits> found = new ArrayList<>();
        boolean office = caller.scope().enterprise() == null;
        if (caller.may(Permission.HAZARD_SEE)) {
            add(found, "hazard.hazard.list", "/hazard/hazards", hazards.find(caller.scope(), new HazardFilter(null, null, null, null, null, null, null, null, null, text), HazardFilter.Sort.NEWEST, FIRST),
                    row -> new Hit(row.number(), row.summary(), link("/hazard/hazard", row.id().value())));
            add(found, "hazard.listing.list", "/hazard/listings", listings.find(caller.scope(), new ListingFilter(null, null, null, text), FIRST),
                    row -> new Hit(row.number(), row.enterpriseName(), link("/hazard/listing", row.id().value())));
            add(found, "hazard.mutual.list", "/hazard/rounds", rounds.find(caller.scope(), new RoundFilter(null, null, null, null, text), FIRST), row -> new Hit(row.number(), row.title(), link("/hazard/round", row.id().value())));
        }
        if (caller.may(Permission.TIP_SEE)) {
            add(found, "reporting.tip.list", "/reporting/tips", tips.find(caller.scope(), new TipFilter(null, null, null, null, null, null, null, null, null, text), TipFilter.Sort.NEWEST, FIRST),
                    row -> new Hit(row.number(), row.summary(), link("/reporting/tip", row.id().value())));
        }
        if (caller.may(Permission.REGISTRY_SEE)) {
            add(found, "registry.enterprise.list", "/registry/enterprises", enterprises.find(caller.scope(), new EnterpriseFilter(text, null, null, null, null, null), EnterpriseFilter.Sort.NAME, FIRST),
                    row -> new Hit(row.name(), row.uscc(), link("/registry/enterprise", row.id().value())));
        }
        if (caller.may(Permission.HAZARD_SEE) && office) {
            add(found, "hazard.expert.list", "/hazard/experts", experts.find(caller.scope(), new ExpertFilter(text, null, null, null, false), ExpertFilter.Sort.NAME, FIRST),
                    row -> new Hit(row.name(), row.title() + " " + row.employer(), link("/hazard/expert", row.id().value())));
            add(found, "hazard.contract.list", "/hazard/services", contracts.find(caller.scope(), new ContractFilter(text, null, null), ContractFilter.Sort.NEWEST, FIRST),
                    row -> new Hit(row.number(), row.subject(), link("/hazard/service", row.id().value())));
        }
        if (caller.may(Permission.HAZARD_SEE) || caller.may(Permission.INSURANCE_KEEP) || caller.may(Permission.INSURANCE_SERVE)) {
            add(found, "hazard.policy.list", "/hazard/policies", policies.find(caller.scope(), new PolicyFilter(text, null, null, false), PolicyFilter.Sort.NEWEST, FIRST),
                    row -> new Hit(row.number(), row.enterpriseName(), link("/hazard/policy", row.id().value())));
        }
        return found;
    }

    private static <T> void add(List<Hits> found, String title, String list, Page<T> page, Function<T, Hit> hit) {
        if (page.total() > 0) {
            found.add(new Hits(title, list, page.total(), page.rows().stream().map(hit).toList()));
        }
    }

    private static String link(String page, UUID id) { return page + "?id=" + id; }

    private static void redirect(String address) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + address);
    }

    public int getCountedTo() { return Page.COUNTED_TO; }

    public List<Hits> getHits() { return hits; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }
}
