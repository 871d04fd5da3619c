package cn.gov.haixi.safety.platform.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The five hands of official documents: what their fonts are called, and the free one that comes with the build for each. */
enum Typeface {
    FANG_SONG("document-kai.ttf", "仿宋_gb2312", "fangsong_gb2312", "仿宋", "fangsong", "方正仿宋_gbk", "fzfangsong-z02", "fzfs_gbk", "方正仿宋简体", "华文仿宋", "stfangsong", "朱雀仿宋", "zhuque fangsong"),
    KAI("document-kai.ttf", "楷体_gb2312", "kaiti_gb2312", "楷体", "kaiti", "方正楷体_gbk", "fzkai-z03", "方正楷体简体", "华文楷体", "stkaiti", "霞鹜文楷", "lxgw wenkai"),
    HEI("noto-sans-sc-medium.ttf", "黑体", "simhei", "方正黑体_gbk", "fzhei-b01", "方正黑体简体", "华文黑体", "stheiti", "noto sans sc medium", "noto sans sc"),
    XIAO_BIAO_SONG("noto-serif-sc-bold.ttf", "方正小标宋简体", "方正小标宋_gbk", "fzxiaobiaosong-b05", "fzxiaobiaosong-b05s", "小标宋", "小标宋体", "华文中宋", "stzhongsong"),
    SONG("document-kai.ttf", "宋体", "simsun", "新宋体", "nsimsun", "方正书宋_gbk", "华文宋体", "stsong", "noto serif sc");

    private final String builtIn;
    private final List<String> names;

    Typeface(String builtIn, String... names) {
        this.builtIn = builtIn;
        this.names = List.of(names);
    }

    String builtIn() { return builtIn; }

    List<String> names() { return names; }

    /** An unknown font counts as the body's. */
    static Typeface named(String font) {
        return Arrays.stream(values()).filter(typeface -> typeface.names.contains(font.toLowerCase(Locale.ROOT))).findFirst().orElse(FANG_SONG);
    }
}
