package cn.gov.haixi.safety.it.hazard;

import cn.gov.haixi.safety.hazard.hazard.AccidentTypes;
import cn.gov.haixi.safety.hazard.hazard.Classification;
import cn.gov.haixi.safety.hazard.hazard.FiveInPlace;
import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardEntry;
import cn.gov.haixi.safety.hazard.hazard.HazardFactor;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardIntake;
import cn.gov.haixi.safety.hazard.hazard.HazardOrder;
import cn.gov.haixi.safety.hazard.hazard.HazardRectification;
import cn.gov.haixi.safety.hazard.hazard.HazardSupervision;
import cn.gov.haixi.safety.hazard.hazard.Hazards;
import cn.gov.haixi.safety.hazard.hazard.HazardSource;
import cn.gov.haixi.safety.hazard.hazard.KeptHazards;
import cn.gov.haixi.safety.hazard.hazard.NewHazard;
import cn.gov.haixi.safety.hazard.hazard.Treatment;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.platform.attachment.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Hazards of the demo's potash works in Golmud, as far as a test wants them. */
@ApplicationScoped
public class HazardFixture {
    public static final As CLERK = As.account("geermu-banli");
    public static final As DIRECTOR = As.account("geermu-zhuren");
    public static final As PREFECTURE = As.account("zhou-banli");
    public static final As OFFICER = As.account("yanhu-anquan");
    public static final As NEIGHBOUR = As.account("delingha-banli");
    public static final FiveInPlace FIVE = new FiveInPlace("测试负责人", "停用并更换", Money.of(20_000), "测试预案");
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject private HazardIntake intake;
    @Inject private KeptHazards kept;
    @Inject private Hazards hazards;
    @Inject private HazardSupervision supervision;
    @Inject private HazardRectification rectification;
    @Inject private AccidentTypes types;
    @Inject private Clock clock;

    /** As another module does, in a transaction of its own. */
    @Transactional
    public HazardId open(NewHazard told, Set<UUID> notBy) { return intake.open(told, notBy); }

    @Transactional
    public void keepFrom(UUID tip, UUID party) { kept.keepFrom(HazardSource.TIP, tip, party); }

    @Transactional
    public void letIn(UUID tip, UUID party) { kept.letIn(HazardSource.TIP, tip, party); }

    LocalDate today() { return LocalDate.now(clock); }

    /** Of a kind of its own as long as there are some: the same kind twice is a repetition. */
    Classification kind(HazardClass grade) {
        var all = types.on(today());
        int next = NEXT.getAndIncrement();
        return new Classification(grade, HazardFactor.values()[next % 4], all.get(next / 4 % all.size()).code());
    }

    HazardEntry entry(Classification kind, LocalDate foundOn) {
        return new HazardEntry(null, null, null, "测试车间", new Position(new BigDecimal("95.1"), new BigDecimal("36.7")), null, "(测试)䶮护栏锈蚀断裂😀", kind, foundOn, "测试检查组");
    }

    HazardId reported(HazardClass grade) { return reported(kind(grade)); }

    HazardId reported(Classification kind) { return OFFICER.get(() -> hazards.bySelfCheck(entry(kind, today()), List.of())); }

    HazardId confirmed(HazardClass grade) {
        Classification kind = kind(grade);
        HazardId id = reported(kind);
        CLERK.run(() -> supervision.confirm(id, kind));
        return id;
    }

    HazardId ordered(HazardClass grade, FiveInPlace five, int days) {
        HazardId id = confirmed(grade);
        CLERK.run(() -> supervision.order(id, new HazardOrder(Treatment.TIMED, today().plusDays(days), five)));
        return id;
    }

    HazardId rectifying(HazardClass grade) {
        HazardId id = ordered(grade, FIVE, 30);
        OFFICER.run(() -> rectification.begin(id));
        return id;
    }

    HazardId submitted(HazardClass grade) {
        HazardId id = rectifying(grade);
        submit(id);
        return id;
    }

    void submit(HazardId id) { OFFICER.run(() -> rectification.submit(id, "(测试)已更换并复查", List.of(picture()))); }

    static Upload picture() {
        try {
            Path file = Files.createTempFile("after", ".png");
            file.toFile().deleteOnExit();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            return new Upload("after.png", file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
