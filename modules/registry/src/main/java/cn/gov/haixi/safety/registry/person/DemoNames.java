package cn.gov.haixi.safety.registry.person;

import java.util.List;
import java.util.Map;

/** Invented names of the demo, one after the other; of those with an account, always the same. */
final class DemoNames {
    private static final List<String> OFFICES = List.of("才让", "王建国", "乌兰", "李文军", "祁海燕", "巴图", "马晓兰", "张秀英", "桑杰", "赵国庆", "陈志强",
            "多杰", "刘玉梅", "那木加", "韩生福", "杨青山", "卓玛", "周永红");
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗韩冯祁谢宋唐许";
    private static final List<String> GIVEN = List.of("建军", "志刚", "海涛", "文华", "国栋", "秀兰", "永强", "玉珍", "明辉", "春梅", "德林", "学文", "立新", "晓燕",
            "启明", "卫东", "成林", "生辉", "红霞", "占福", "世杰", "延青", "瑞祥", "俊峰", "淑芳", "振海", "庆林", "维民", "兴邦");
    private static final List<String> OTHERS = List.of("扎西", "巴特尔", "达瓦", "朝鲁", "格桑", "其其格", "索南", "孟克", "才旦", "斯琴", "旦增", "布和");
    private static final int EVERY = 4;
    private static final Map<String, String> WITH_ACCOUNT = Map.of("海西州人民政府副州长(分管安全生产)", "周德明",
            "格尔木市人民政府副市长(分管安全生产)", "马占林", "格尔木市应急管理局局长", "韩文斌");
    private int ofOffices;
    private int others;
    private int people;

    String ofOffice() { return OFFICES.get(ofOffices++ % OFFICES.size()); }

    /** @param post with the name of its organisation before it */
    String of(String post) {
        int next = others++;
        String name = next % EVERY == EVERY - 1 ? OTHERS.get(next / EVERY % OTHERS.size())
                : SURNAMES.charAt(next % SURNAMES.length()) + GIVEN.get(next * 2 % GIVEN.size());
        return WITH_ACCOUNT.getOrDefault(post, name);
    }

    /** How many people there are, with this one. */
    int number() { return ++people; }
}
