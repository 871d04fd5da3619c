package cn.gov.haixi.safety.it.registry;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseDraft;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicInteger;

/** Enterprises that a test makes for itself, each with a code of its own. */
public final class EnterpriseFixture {
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ORGANISATION_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger NEXT = new AtomicInteger();

    private EnterpriseFixture() { }

    static EnterpriseDraft named(String name) { return named(name, "632801"); }

    static EnterpriseDraft named(String name, String region) {
        return new EnterpriseDraft(code(), name, region, "1030", null, false, null, null, null);
    }

    static EnterpriseDraft at(String longitude, String latitude) {
        return new EnterpriseDraft(code(), "测试坐标", "632801", "1030", null, true, "测试路1号", new BigDecimal(longitude), new BigDecimal(latitude));
    }

    /** A code that passes both checks and that no other test uses. */
    public static String code() {
        String start = String.format("91632801MA8%05d", NEXT.incrementAndGet());
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ORGANISATION_SIGNS.indexOf(start.charAt(8 + i)) * WEIGHTS[i];
        }
        String code = start + "0X987654321".charAt(sum % 11);
        int total = 0;
        int weight = 1;
        for (int i = 0; i < code.length(); i++) {
            total += SIGNS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return code + SIGNS.charAt((31 - total % 31) % 31);
    }
}
