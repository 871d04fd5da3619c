package cn.gov.haixi.safety.reporting.reward;

import static cn.gov.haixi.safety.reporting.tip.FindingClass.ACCIDENT_CONCEALED;
import static cn.gov.haixi.safety.reporting.tip.FindingClass.HAZARD_EXTRAORDINARY;
import static cn.gov.haixi.safety.reporting.tip.FindingClass.HAZARD_GENERAL;
import static cn.gov.haixi.safety.reporting.tip.FindingClass.HAZARD_LARGER;
import static cn.gov.haixi.safety.reporting.tip.FindingClass.HAZARD_MAJOR;
import static cn.gov.haixi.safety.reporting.tip.FindingClass.OCCUPATIONAL;
import static cn.gov.haixi.safety.reporting.tip.FindingClass.REGIONAL_PLAN;
import static cn.gov.haixi.safety.reporting.tip.FindingClass.VIOLATION_EXCEPTIONAL;
import static cn.gov.haixi.safety.reporting.tip.FindingClass.VIOLATION_ORDINARY;
import static cn.gov.haixi.safety.reporting.tip.FindingClass.VIOLATION_SERIOUS;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The versions of the scale as they stand in their papers (REGULATIONS §2.1). */
final class ScaleFixture {
    static final Actor CLERK = person("州安委办办理员");
    static final Actor DIRECTOR = person("州安委办主任");

    private ScaleFixture() { }

    static Scale tenMeasures2017() {
        Scale scale = new Scale("十项措施2017", "海西州保障安全生产形势稳定十项措施");
        scale.rule(VIOLATION_ORDINARY, null, band(50, 300));
        scale.rule(HAZARD_GENERAL, null, band(50, 300));
        scale.rule(HAZARD_LARGER, null, band(300, 1000));
        scale.rule(HAZARD_MAJOR, null, band(1000, 2000));
        scale.rule(VIOLATION_SERIOUS, null, band(1000, 2000));
        scale.rule(HAZARD_EXTRAORDINARY, null, band(2000, 10_000));
        scale.rule(REGIONAL_PLAN, null, band(2000, 10_000));
        scale.rule(VIOLATION_EXCEPTIONAL, null, band(2000, 10_000));
        scale.rule(OCCUPATIONAL, null, new AwardForm.Fixed(Money.of(500)));
        return inForce(scale, LocalDate.of(2017, 12, 11));
    }

    static Scale national2018() {
        Scale scale = new Scale("国家2018", "安监总财〔2018〕19号");
        scale.rule(HAZARD_MAJOR, null, new AwardForm.FineShare(BigDecimal.valueOf(15), Money.of(3000), Money.of(300_000)));
        scale.rule(ACCIDENT_CONCEALED, AccidentGrade.GENERAL, perDeath(30_000));
        scale.rule(ACCIDENT_CONCEALED, AccidentGrade.LARGER, perDeath(40_000));
        scale.rule(ACCIDENT_CONCEALED, AccidentGrade.MAJOR, perDeath(50_000));
        scale.rule(ACCIDENT_CONCEALED, AccidentGrade.EXTRAORDINARY, perDeath(60_000));
        return inForce(scale, LocalDate.of(2018, 1, 4));
    }

    static Scale qinghai2024() {
        Scale scale = new Scale("青海2024", "青海省安全生产举报奖励办法");
        scale.rule(HAZARD_GENERAL, null, new AwardForm.FineShare(BigDecimal.valueOf(12), null, Money.of(6000)));
        scale.rule(HAZARD_MAJOR, null, new AwardForm.FineShare(BigDecimal.valueOf(15), null, Money.of(300_000)));
        scale.bonus(BigDecimal.TEN, Money.of(300_000));
        return inForce(scale, LocalDate.of(2024, 10, 11));
    }

    static AwardFacts fined(long yuan) { return new AwardFacts(Money.of(yuan), null, null); }

    static AwardFacts concealed(AccidentGrade grade, int deaths) { return new AwardFacts(null, grade, deaths); }

    static Actor person(String name) { return new Actor(UUID.randomUUID(), UUID.randomUUID(), name, "示例安委办"); }

    private static Scale inForce(Scale scale, LocalDate from) {
        scale.proposeFrom(from, CLERK);
        scale.putInForce(DIRECTOR, Instant.EPOCH);
        return scale;
    }

    private static AwardForm band(long low, long high) { return new AwardForm.Band(Money.of(low), Money.of(high)); }

    private static AwardForm perDeath(long yuan) { return new AwardForm.PerDeath(Money.of(yuan), null, Money.of(300_000)); }
}
