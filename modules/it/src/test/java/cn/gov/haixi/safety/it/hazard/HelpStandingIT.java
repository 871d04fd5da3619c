package cn.gov.haixi.safety.it.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.duty.fact.PeriodFact;
import cn.gov.haixi.safety.duty.fact.PeriodFacts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.hazard.insurance.PolicyId;
import cn.gov.haixi.safety.hazard.insurance.PreventionDraft;
import cn.gov.haixi.safety.hazard.insurance.PreventionId;
import cn.gov.haixi.safety.hazard.insurance.PreventionKind;
import cn.gov.haixi.safety.hazard.insurance.Preventions;
import cn.gov.haixi.safety.hazard.service.ContractId;
import cn.gov.haixi.safety.hazard.service.ContractNotFound;
import cn.gov.haixi.safety.hazard.service.Contracts;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.attachment.AttachmentId;
import cn.gov.haixi.safety.platform.attachment.AttachmentNotFound;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.AttachmentQueries;
import cn.gov.haixi.safety.platform.attachment.Attachments;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How experts, bought services and insurance stand for the leaders, and who reads their files. */
@Clause({"M5.1", "M5.2", "M5.9", "M5.10"})
@ExtendWith(ArquillianExtension.class)
class HelpStandingIT {
    private static final List<String> CLAUSES = List.of("M5.1", "M5.2", "M5.9", "M5.10");

    @Inject private HelpFixture fixture;
    @Inject private Contracts contracts;
    @Inject private Preventions preventions;
    @Inject private Attachments attachments;
    @Inject private AttachmentQueries files;
    @Inject @Any private Instance<ClauseCounts> counts;
    @Inject @Any private Instance<PeriodFacts> facts;
    @Inject private Caller caller;

    @Test void shouldCountEachClauseWithinTheScope() {
        Map<String, ClauseCount> before = standing(HelpFixture.GOLMUD);
        assertThat(before).containsKeys(CLAUSES.toArray(String[]::new));
        EnterpriseId builder = fixture.enterprise("测试计数建筑公司", "632801", "47");
        fixture.contract(100);
        assertThat(standing(HelpFixture.GOLMUD).get("M5.9").late()).isEqualTo(before.get("M5.9").late() + 1);
        assertThat(standing(HelpFixture.GOLMUD).get("M5.1").due()).isEqualTo(before.get("M5.1").due() + 1);
        Map<String, ClauseCount> delingha = standing(HelpFixture.DELINGHA);
        PolicyId policy = fixture.policy(HelpFixture.INSURER, builder);
        HelpFixture.INSURER.get(() -> preventions.record(policy, service()));
        Map<String, ClauseCount> after = standing(HelpFixture.GOLMUD);
        assertThat(after.get("M5.9").done()).isEqualTo(before.get("M5.9").done() + 1);
        assertThat(after.get("M5.10").done()).isEqualTo(before.get("M5.10").done() + 1);
        assertThat(standing(HelpFixture.DELINGHA)).isEqualTo(delingha);
        assertThat(standing(HelpFixture.POTASH)).doesNotContainKeys("M5.1", "M5.2");
        assertThat(standing(HelpFixture.INSURER)).doesNotContainKeys(CLAUSES.toArray(String[]::new));
    }

    @Test void shouldSayInALeadersReportWhatWasDone() {
        int year = fixture.today().getYear();
        List<PeriodFact> told = HelpFixture.GOLMUD.get(() -> facts.stream().flatMap(one -> one.of(caller.scope(), "632800/632801/", ObligationPeriod.year(year)).stream()).toList());
        for (String key : List.of("hazard.draw.fact", "hazard.contract.fact", "hazard.policy.fact")) {
            PeriodFact fact = told.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
            assertThat(Messages.text(Messages.CHINESE, key, fact.args().toArray())).doesNotContain("?", "{");
        }
    }

    @Test void shouldGiveFilesOnlyToThoseWhoSeeTheCase() throws Exception {
        ContractId contract = fixture.contract(100);
        HelpFixture.GOLMUD.run(() -> contracts.attach(contract, List.of(picture())));
        PolicyId policy = fixture.policy(HelpFixture.INSURER, fixture.enterprise("测试附件企业", "632801", "47"));
        PreventionId service = HelpFixture.INSURER.get(() -> preventions.record(policy, service()));
        HelpFixture.INSURER.run(() -> preventions.attach(service, List.of(picture())));
        AttachmentId report = only("service-contract", contract.value());
        AttachmentId photo = only("prevention", service.value());
        assertThat(HelpFixture.PREFECTURE.get(() -> attachments.describe(report)).fileName()).isEqualTo("现场.png");
        assertThat(HelpFixture.INSURER.get(() -> attachments.describe(photo)).fileName()).isEqualTo("现场.png");
        for (As stranger : List.of(HelpFixture.DELINGHA, HelpFixture.REGULATOR, HelpFixture.POTASH, As.account("geermu-caiwu"))) {
            assertThatThrownBy(() -> stranger.get(() -> attachments.describe(report))).isInstanceOf(AttachmentNotFound.class);
            assertThatThrownBy(() -> stranger.get(() -> attachments.describe(photo))).isInstanceOf(AttachmentNotFound.class);
        }
        assertThatThrownBy(() -> HelpFixture.INSURER.get(() -> attachments.describe(report))).isInstanceOf(AttachmentNotFound.class);
        assertThatThrownBy(() -> HelpFixture.DELINGHA.run(() -> contracts.attach(contract, List.of(picture())))).isInstanceOf(ContractNotFound.class);
    }

    private AttachmentId only(String type, UUID owner) { return files.of(new AttachmentOwner(type, owner)).get(0).id(); }

    private PreventionDraft service() { return new PreventionDraft(fixture.today(), PreventionKind.TRAINING, "测试工程师", "培训", Money.ZERO); }

    private static Upload picture() throws IOException {
        Path file = Files.createTempFile("picture", ".png");
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return new Upload("现场.png", file);
    }

    private Map<String, ClauseCount> standing(As who) {
        int year = fixture.today().getYear();
        return who.get(() -> counts.stream().flatMap(one -> one.of(caller.scope(), ObligationPeriod.year(year)).stream()).filter(one -> CLAUSES.contains(one.clause()))
                .collect(Collectors.toMap(ClauseCount::clause, one -> one)));
    }
}
