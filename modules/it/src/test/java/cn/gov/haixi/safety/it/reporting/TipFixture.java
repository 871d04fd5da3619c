package cn.gov.haixi.safety.it.reporting;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.reporting.tip.Conclusion;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.Received;
import cn.gov.haixi.safety.reporting.tip.TipDraft;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.reporting.tip.TipIntake;
import cn.gov.haixi.safety.reporting.tip.TipKind;
import cn.gov.haixi.safety.reporting.tip.Tips;
import cn.gov.haixi.safety.reporting.tip.Tipster;
import cn.gov.haixi.safety.reporting.tip.VerificationRecord;
import cn.gov.haixi.safety.reporting.tip.Verifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Tips in Golmud, as far as a test wants them. */
@ApplicationScoped
public class TipFixture {
    public static final String GOLMUD = "632801";
    public static final As CLERK = As.account("geermu-banli");
    public static final As VERIFIER = As.account("geermu-heshi");

    @Inject private TipIntake intake;
    @Inject private Tips tips;
    @Inject private Verifications verifications;
    @Inject private OrganisationQueries organisations;

    public static TipDraft draft(String what) { return draft(what, null); }

    public static TipDraft draft(String what, Tipster tipster) {
        return new TipDraft(TipKind.HAZARD, what, GOLMUD, "示例化工园区", null, "示例盐湖化工", null, tipster, UUID.randomUUID());
    }

    public Received received() { return received(draft("(测试)" + anyWords(24))); }

    /** Words that are like no others: tips that are nearly the same would wait behind one another. */
    public static String anyWords(int letters) {
        return ThreadLocalRandom.current().ints(letters, 0x4E00, 0x9FA5).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    public Received received(TipDraft draft) { return As.nobody().get(() -> intake.fromPortal(draft, List.of())); }

    public Received accepted() { return accepted(received()); }

    public Received accepted(Received tip) {
        CLERK.run(() -> tips.accept(tip.id(), null, null, false));
        return tip;
    }

    public Received verifying() {
        Received tip = accepted();
        CLERK.run(() -> tips.assign(tip.id(), verifier()));
        return tip;
    }

    public Received verified(Conclusion conclusion, FindingClass finding) {
        Received tip = verifying();
        VERIFIER.run(() -> verifications.verify(tip.id(), record(conclusion, finding), List.of()));
        return tip;
    }

    public static VerificationRecord record(Conclusion conclusion, FindingClass finding) {
        return new VerificationRecord(conclusion, finding, "(测试)现场核查情况", "测试核查员甲、测试核查员乙", "测试负责人");
    }

    /** The organisation of the demo's verifier. */
    public OrganisationId verifier() {
        return VERIFIER.get(() -> organisations.inRegion(GOLMUD, OrganisationKind.MEMBER_UNIT)).stream()
                .filter(unit -> unit.name().contains("应急管理局")).findFirst().orElseThrow().id();
    }

    public OrganisationId office(String region) { return organisations.committeeOffice(region).id(); }

    public OrganisationId anyOtherUnit() {
        return organisations.inRegion(GOLMUD, OrganisationKind.MEMBER_UNIT).stream().filter(unit -> !unit.id().equals(verifier())).findFirst().orElseThrow().id();
    }

    public static TipId unknown() { return new TipId(UUID.randomUUID()); }
}
