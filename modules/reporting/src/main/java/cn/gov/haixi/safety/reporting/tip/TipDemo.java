package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import cn.gov.haixi.safety.reporting.flood.Alike;
import cn.gov.haixi.safety.reporting.identity.Identities;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.Optional;

/** Invented tips of the last months in every state, for whoever tries the platform. Nothing of it happened. */
@Dependent
class TipDemo {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Actor CLERK = new Actor(null, null, "示例经办人", "");

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private TipNumbers numbers;
    @Inject private TipClocks clocks;
    @Inject private TipDesk desk;
    @Inject private Recusals recusals;
    @Inject private Identities identities;
    @Inject private Alike prints;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;
    @Inject private Event<TipHandled> handled;
    @Inject private Event<FindingVerified> found;

    /** The seventh is told with a name; the one about the coach station names an office, which is kept from it. */
    private static final Tipster NAMED = new Tipster("李示例", "13900000000");
    private static final int NAMED_STORY = 6;

    /** @param age days since it was received; {@code until} how far it has come */
    private record Story(String region, int age, TipState until, TipKind kind, FindingClass finding, Channel channel, String what, String place, String enterprise,
                         String longitude, String latitude) { }

    private static final List<Story> STORIES = List.of(
            new Story("632801", 0, TipState.RECEIVED, TipKind.HAZARD, null, Channel.PORTAL, "（示例）储罐区三号罐根部法兰渗漏，地面有油迹，气味刺鼻，夜班更明显。", "示例化工园区储罐区", "示例盐湖化工有限公司", "94.91", "36.39"),
            new Story("632801", 1, TipState.RECEIVED, TipKind.HAZARD, null, Channel.PHONE, "（示例）来电人说园区里化工厂罐区漏了，味道很大，法兰那里滴油。", "化工园区罐区", "示例盐湖化工有限公司", "94.912", "36.391"),
            new Story("632801", 9, TipState.RECEIVED, TipKind.VIOLATION, null, Channel.LETTER, "（示例）来信反映夜间有人无证焊接，未办动火作业票。", "示例物流园二号库", "示例昆仑物流有限公司", null, null),
            new Story("632802", 2, TipState.RECEIVED, TipKind.OCCUPATIONAL, null, Channel.PORTAL, "（示例）破碎车间粉尘很大，除尘器停了半个月，没有发防尘口罩。", "示例碱厂破碎车间", "示例德令哈碱业有限公司", "97.37", "37.36"),
            new Story("632801", 2, TipState.RECEIVED, TipKind.HAZARD, null, Channel.WECHAT, "（示例）钾肥车间三号皮带机头轮护罩松脱，螺栓只剩两个。", "示例钾肥车间", null, null, null),
            new Story("632801", 12, TipState.ACCEPTED, TipKind.HAZARD, null, Channel.WECHAT, "（示例）加油站卸油口静电接地夹断了，一直没换。", "国道旁示例加油站", "示例戈壁加油站", "94.86", "36.41"),
            new Story("632801", 8, TipState.ACCEPTED, TipKind.HAZARD, null, Channel.PORTAL, "（示例）加气站卸气柱软管鼓包，还在用。", "示例加气站", "示例戈壁加气站", "94.87", "36.4"),
            new Story("632801", 30, TipState.VERIFYING, TipKind.HAZARD, null, Channel.PORTAL, "（示例）选矿厂皮带机没有防护罩，拉绳开关失灵，有人差点被卷进去。", "示例选矿厂二号皮带廊", "示例格尔木选矿有限公司", "94.75", "36.2"),
            new Story("632801", 75, TipState.VERIFYING, TipKind.VIOLATION, null, Channel.VISIT, "（示例）来访人反映矿井安全出口被堵，仍在组织生产。", "示例矿区二采区", "示例乌图矿业有限公司", "93.9", "36.1"),
            new Story("632801", 28, TipState.VERIFIED, TipKind.HAZARD, FindingClass.HAZARD_LARGER, Channel.PORTAL, "（示例）液氨储罐液位计损坏，靠人工估算。", "示例冷库", "示例柴达木冷链有限公司", "94.93", "36.42"),
            new Story("632801", 40, TipState.HANDLED, TipKind.HAZARD, FindingClass.HAZARD_MAJOR, Channel.API, "（示例）天然气调压站泄漏报警器被拔线。", "示例调压站", "示例高原燃气有限公司", "94.9", "36.4"),
            new Story("632801", 55, TipState.CLOSED, TipKind.VIOLATION, FindingClass.VIOLATION_ORDINARY, Channel.PHONE, "（示例）来电人反映施工工地工人未系安全带。", "示例安置房工地", "示例青新建筑有限公司", "94.92", "36.41"),
            new Story("632802", 48, TipState.CLOSED, TipKind.HAZARD, FindingClass.HAZARD_GENERAL, Channel.PORTAL, "（示例）商场安全出口堆放货物。", "示例商场", "示例巴音商贸有限公司", "97.36", "37.37"),
            new Story("632802", 20, TipState.VERIFYING, TipKind.HAZARD, null, Channel.PORTAL, "（示例）锅炉房无人值守，安全阀铅封脱落。", "示例供热站", "示例德令哈热力有限公司", "97.35", "37.38"),
            new Story("632803", 15, TipState.ACCEPTED, TipKind.HAZARD, null, Channel.PORTAL, "（示例）石棉尾矿坝下游排洪沟被堵。", "示例尾矿库", "示例茫崖石棉矿业有限公司", "90.86", "38.25"),
            new Story("632803", 66, TipState.CLOSED, TipKind.HAZARD, FindingClass.HAZARD_EXTRAORDINARY, Channel.PHONE, "（示例）来电人反映尾矿坝坝体渗水浑浊。", "示例尾矿库", "示例茫崖矿业有限公司", "90.9", "38.2"),
            new Story("632857", 35, TipState.VERIFIED, TipKind.VIOLATION, FindingClass.VIOLATION_SERIOUS, Channel.PORTAL, "（示例）煤矿瓦斯传感器被包裹，数据造假。", "示例鱼卡矿区", "示例鱼卡煤业有限公司", "95.1", "37.95"),
            new Story("632857", 3, TipState.RECEIVED, TipKind.HAZARD, null, Channel.PORTAL, "（示例）危化品运输车在服务区随意停放过夜。", "示例服务区", null, "95.36", "37.85"),
            new Story("632821", 50, TipState.REJECTED, TipKind.VIOLATION, null, Channel.PHONE, "（示例）来电人反映工资拖欠，与安全生产无关。", "示例盐场", "示例乌兰盐业有限公司", "98.48", "36.93"),
            new Story("632822", 22, TipState.VERIFYING, TipKind.ACCIDENT, null, Channel.PORTAL, "（示例）听说上月矿上有人受伤没有上报。", "示例铅锌矿", "示例都兰有色有限公司", "98.1", "36.3"),
            new Story("632823", 90, TipState.CLOSED, TipKind.HAZARD, FindingClass.HAZARD_GENERAL, Channel.VISIT, "（示例）来访人反映牧区加油点灭火器过期。", "示例加油点", "示例天峻加油点", "99.02", "37.3"),
            new Story("632801", 6, TipState.ACCEPTED, TipKind.VIOLATION, null, Channel.PORTAL, "（示例）客运站早班车超员发车，驻站的市交通运输局人员看见也不管。", "示例客运站", "示例海西客运有限公司", "94.9", "36.4"),
            new Story("632800", 4, TipState.RECEIVED, TipKind.HAZARD, null, Channel.API, "（示例）长途客车连续驾驶超时，动态监控离线。", "柴达木示例高速", "示例海西客运有限公司", null, null));

    /** The oldest first, as they would have come. */
    void fill(@Observes @Priority(300) DemoWanted wanted) {
        STORIES.stream().sorted(Comparator.comparingInt(Story::age).reversed())
                .forEach(story -> tell(story, story == STORIES.get(NAMED_STORY) ? NAMED : null, wanted.today().minusDays(story.age()), wanted.today()));
    }

    private void tell(Story story, Tipster tipster, LocalDate received, LocalDate today) {
        Position position = story.longitude() == null ? null : new Position(new BigDecimal(story.longitude()), new BigDecimal(story.latitude()));
        TipDraft draft = new TipDraft(story.kind(), story.what(), story.region(), story.place(), position, story.enterprise(), null, tipster, null);
        RegionRow region = regions.get(story.region());
        Recusals.Route route = recusals.route(draft.words(), region);
        OrganisationId office = route.desk().id();
        Tip tip = new Tip(numbers.next(received.getYear()), draft, story.channel(), region.path(), office.value(), at(received), received, clocks, CLERK);
        route.named().forEach(one -> tip.recused(one.name(), Actor.SYSTEM, at(received)));
        desk.awaitAcceptance(tip);
        LocalDate accepted = received.plusDays(1);
        LocalDate verified = received.plusDays(20);
        if (story.until() == TipState.REJECTED) {
            tip.reject("所反映事项属于劳动报酬争议，不属于安全生产举报受理范围，请向当地人力资源社会保障部门反映。", accepted, CLERK, at(accepted));
            desk.clear(tip);
        } else if (story.until() != TipState.RECEIVED) {
            tip.accept(null, null, false, clocks, accepted, CLERK, at(accepted));
            desk.awaitAssignment(tip);
            if (story.until() != TipState.ACCEPTED) {
                verify(tip, story, accepted, verified);
            }
        }
        em.persist(tip);
        recusals.keepFrom(tip, route);
        desk.write(tip);
        if (story.channel().outside()) {
            prints.join(tip.id().value(), tip.regionCode(), tip.regionPath(), story.what(), List.of());
        }
        if (tipster != null) {
            identities.keep(tip.id().value(), tipster.name(), tipster.phone());
        }
        if (tip.verifiedOn() != null) {
            found.fire(new FindingVerified(tip.id(), tip.number(), tip.regionPath(), Optional.empty(), tip.enterpriseName(), tip.place(), tip.position(), tip.finding(), tip.conclusion(),
                    tip.found(), new OrganisationId(tip.verifier()), tip.verifiedOn(), Set.of()));
        }
        if (tip.handledOn() != null) {
            handled.fire(new TipHandled(tip.id(), tip.matter(), tip.number(), tip.regionPath(), office, tip.kind(), tip.finding(),
                    tip.acceptedOn(), tip.handledOn(), tip.realName(), true, List.of()));
        }
    }

    private void verify(Tip tip, Story story, LocalDate accepted, LocalDate verified) {
        OrganisationRow verifier = organisations.inRegion(story.region(), OrganisationKind.MEMBER_UNIT).get(0);
        tip.assign(verifier.id().value(), verifier.name(), false, CLERK, at(accepted));
        desk.awaitVerification(tip);
        if (story.until() == TipState.VERIFYING) {
            return;
        }
        tip.verify(new VerificationRecord(Conclusion.TRUE, story.finding(), "（示例）现场核查属实，已当场下达整改指令。", "示例核查员甲、示例核查员乙", "示例负责人"),
                clocks, verified, CLERK, at(verified));
        desk.awaitHandlingAndAnswer(tip);
        if (story.until() != TipState.VERIFIED) {
            tip.handle("（示例）责令限期整改，整改完毕经复查合格。", verified.plusDays(3), CLERK, at(verified.plusDays(3)));
            desk.handled(tip);
        }
        if (story.until() == TipState.CLOSED) {
            tip.tellResult("您反映的情况属实，已责令整改并复查合格。感谢您的监督。", verified.plusDays(5), CLERK, at(verified.plusDays(5)));
            desk.told(tip);
        }
    }

    /** In the middle of the morning, but nothing of today's before it can have happened. */
    private Instant at(LocalDate day) {
        Instant morning = day.atTime(LocalTime.of(10, 30)).atZone(ZONE).toInstant();
        Instant now = Instant.now(clock);
        return morning.isAfter(now) ? now : morning;
    }
}
