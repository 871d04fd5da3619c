package cn.gov.haixi.safety.it.hazard;

import cn.gov.haixi.safety.hazard.mutual.AnswerChange;
import cn.gov.haixi.safety.hazard.mutual.AnswerRow;
import cn.gov.haixi.safety.hazard.mutual.MutualQueries;
import cn.gov.haixi.safety.hazard.mutual.MutualRounds;
import cn.gov.haixi.safety.hazard.mutual.PartyKind;
import cn.gov.haixi.safety.hazard.mutual.RoundCourse;
import cn.gov.haixi.safety.hazard.mutual.RoundId;
import cn.gov.haixi.safety.hazard.mutual.RoundPlan;
import cn.gov.haixi.safety.hazard.mutual.ScoringId;
import cn.gov.haixi.safety.hazard.mutual.ScoringQueries;
import cn.gov.haixi.safety.hazard.mutual.ScoringRow;
import cn.gov.haixi.safety.hazard.mutual.Scorings;
import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import cn.gov.haixi.safety.hazard.scoresheet.ItemDraft;
import cn.gov.haixi.safety.hazard.scoresheet.ItemEvidence;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheetId;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheetQueries;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheets;
import cn.gov.haixi.safety.hazard.scoresheet.SheetDraft;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Rounds of mutual inspection between the demo's counties and enterprises, as far as a test wants them. */
@ApplicationScoped
public class MutualFixture {
    public static final As PREFECTURE = As.account("zhou-banli");
    public static final As GOLMUD = As.account("geermu-banli");
    public static final As DELINGHA = As.account("delingha-banli");
    public static final As GOLMUD_INSPECTOR = As.account("geermu-jianguan");
    public static final As DELINGHA_INSPECTOR = As.account("delingha-jianguan");
    public static final As OFFICER = As.account("yanhu-anquan");
    static final String GOLMUD_PATH = "632800/632801/";
    static final String DELINGHA_PATH = "632800/632802/";
    static final List<ItemDraft> ITEMS = List.of(item("(测试)管理", "制度齐全", 10, ItemEvidence.NONE), item("(测试)管理", "检查有记录😀", 6, ItemEvidence.TEXT), item("(测试)现场", "现场整洁䶮", 4, ItemEvidence.PHOTO));

    @Inject private ScoreSheets sheets;
    @Inject private ScoreSheetQueries sheetQueries;
    @Inject private MutualRounds rounds;
    @Inject private RoundCourse course;
    @Inject private Scorings scorings;
    @Inject private MutualQueries queries;
    @Inject private ScoringQueries scoringQueries;
    @Inject private EnterpriseQueries enterprises;
    @Inject private Caller caller;
    @Inject private Clock clock;

    LocalDate today() { return LocalDate.now(clock); }

    static ItemDraft item(String section, String wording, int points, ItemEvidence evidence) { return new ItemDraft(section, wording, "", BigDecimal.valueOf(points), evidence); }

    ScoreSheetId drafted() { return PREFECTURE.get(() -> sheets.draft(new SheetDraft("(测试)评分表", InspectionCategory.TRADE, null))); }

    ScoreSheetId issued() {
        ScoreSheetId sheet = drafted();
        PREFECTURE.run(() -> {
            sheets.save(sheet, sheetQueries.get(caller.scope(), sheet).version(), new SheetDraft("(测试)评分表", InspectionCategory.TRADE, null), ITEMS);
            sheets.issue(sheet);
        });
        return sheet;
    }

    RoundPlan plan(PartyKind kind, int times) {
        return new RoundPlan("(测试)互查", kind, InspectionCategory.TRADE, null, issued(), today(), today().plusDays(20), times);
    }

    /** Among counties, by their codes. */
    RoundId planned(String... counties) {
        RoundPlan plan = plan(PartyKind.REGION, 1);
        RoundId id = PREFECTURE.get(() -> rounds.plan(plan));
        PREFECTURE.run(() -> rounds.addRegions(id, List.of(counties).stream().map(code -> "632800/" + code + "/").toList()));
        return id;
    }

    RoundId paired(String... counties) {
        RoundId id = planned(counties);
        PREFECTURE.run(() -> course.pair(id));
        return id;
    }

    /** Golmud and Delingha inspect one another. */
    RoundId running() {
        RoundId id = paired("632801", "632802");
        PREFECTURE.run(() -> course.start(id));
        return id;
    }

    /** Golmud's enterprises, by words of their names. */
    RoundId runningAmongEnterprises(String... names) {
        RoundPlan plan = plan(PartyKind.ENTERPRISE, 1);
        RoundId id = GOLMUD.get(() -> rounds.plan(plan));
        for (String name : names) {
            GOLMUD.run(() -> rounds.addEnterprise(id, enterprise(name), InspectionCategory.CHEMICALS));
        }
        GOLMUD.run(() -> course.pair(id));
        GOLMUD.run(() -> course.start(id));
        return id;
    }

    EnterpriseId enterprise(String name) { return enterprises.suggest(caller.scope(), name).get(0).id(); }

    ScoringRow scoringBy(RoundId round, String inspector) {
        return PREFECTURE.get(() -> queries.get(caller.scope(), round)).scorings().stream().filter(one -> one.inspector().name().contains(inspector)).findFirst().orElseThrow();
    }

    List<AnswerRow> items(As who, ScoringId id) { return who.get(() -> scoringQueries.get(caller.scope(), id)).items(); }

    static AnswerChange change(UUID item, long base, String points, String reason, String note) { return new AnswerChange(item, base, points == null ? null : new BigDecimal(points), reason, note, null, ""); }

    /** Everything but handing it in: full points less one on the first item. */
    void scored(As who, ScoringId id) {
        List<AnswerRow> items = items(who, id);
        who.run(() -> scorings.save(id, change(items.get(0).item(), 0, "9", "(测试)缺一项", "")));
        who.run(() -> scorings.save(id, change(items.get(1).item(), 0, "6", "", "(测试)查阅记录")));
        who.run(() -> scorings.save(id, change(items.get(2).item(), 0, "4", "", "")));
        who.run(() -> scorings.keepPhoto(id, items.get(2).item(), UUID.randomUUID(), HazardFixture.picture()));
    }

    void submitted(As who, ScoringId id) {
        scored(who, id);
        who.run(() -> scorings.submit(id, "(测试)总体较好"));
    }
}
