package cn.gov.haixi.safety.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.haixi.safety.platform.Messages;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {
    private static final Duration SOON = Duration.ofSeconds(3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<p>一</p><p>二</p> | <p>一</p><p>二</p>",
        "话 | <p>话</p>",
        "<p>甲<br>乙</p> | <p>甲</p><p>乙</p>",
        "<div>甲<div>乙</div>丙</div> | <p>甲</p><p>乙</p><p>丙</p>",
        "<p>甲<b>乙</b>丙</p> | <p>甲<strong>乙</strong>丙</p>",
        "<p><span style='font-weight: bold'>甲</span><b><i>乙</i></b></p> | <p><strong>甲乙</strong></p>",
        "<p>&nbsp;&nbsp;　　甲 &nbsp; 乙</p> | <p>甲 乙</p>",
        "<h1>总体情况</h1><h2>机构</h2><h6>其他</h6> | <h1>一、总体情况</h1><h2>（一）机构</h2><h4>（1）其他</h4>",
        "<h1>一、总体情况</h1><h1>三、其他</h1> | <h1>一、总体情况</h1><h1>二、其他</h1>",
        "<p>一、总体情况</p><p>（一）机构</p><p>一是抓教育。</p> | <h1>一、总体情况</h1><h2>（一）机构</h2><p>一是抓教育。</p>",
        "<p>（一）加强领导，落实责任。</p> | <p>（一）加强领导，落实责任。</p>",
        "<h1> </h1><h2>（一）</h2><p></p> | ''",
        "<ul><li>甲</li><li>乙</ul><ol><li>丙</ol> | <ul><li>甲</li><li>乙</li></ul><ol><li>丙</li></ol>",
        "<ol><li data-list='bullet'><span class='ql-ui'></span>甲</li></ol> | <ul><li>甲</li></ul>",
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>甲</p> | <ol><li>甲</li></ol>",
        "<p><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>甲</p> | <ul><li>甲</li></ul>",
        "<table><tr><th>甲<th>乙<tr><td>1<td><p>2</p><p>3</p></table> | <table><tbody><tr><td>甲</td><td>乙</td></tr><tr><td>1</td><td>2 3</td></tr></tbody></table>",
        "<table><tr><td>框</table> | <p>框</p>",
        "<table><tr><td>甲<table><tr><td>乙</table><td>丙</table> | <table><tbody><tr><td>甲 乙</td><td>丙</td></tr></tbody></table>",
        "<p>1 &lt; 2 &amp; 3</p> | <p>1 &lt; 2 &amp; 3</p>",
        "<p>䶮𠮷</p> | <p>䶮𠮷</p>",
        "<p>&#20;甲&#x7;乙&#x202e;丙&#xfffe;&#xd842;</p> | <p>甲乙丙</p>"})
    void shouldKeepWhatCanBePrinted(String pasted, String kept) { assertThat(RichText.parse(pasted).html()).isEqualTo(kept); }

    @Test
    void shouldJoinTheLinesThatWordBreaks() { assertThat(RichText.parse("<p>安全\n生产\r\n  work\nsafety</p>").html()).isEqualTo("<p>安全生产 work safety</p>"); }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<SCRIPT SRC=//x></SCRIPT>", "<p onclick=alert(1)>字</p>", "<p ONMOUSEOVER='alert(1)'>字", "<img src=x onerror=alert(1)>",
        "<img src='data:image/png;base64,AAAA'>", "<a href='javascript:alert(1)'>字</a>", "<a href='jAvA&#x09;script:alert(1)'>字</a>", "<a href=\"&#106;avascript:alert(1)\">字",
        "<svg><script>alert(1)</script></svg>", "<svg/onload=alert(1)>", "<math><mtext><script>alert(1)</script></math>", "<iframe src=javascript:alert(1)></iframe>",
        "<style>p{background:url(javascript:alert(1))}</style>", "<p style='background:url(javascript:alert(1))'>字</p>", "<!--<script>alert(1)</script>-->",
        "<!--[if gte mso 9]><xml><o:OfficeDocumentSettings>alert(1)</o:OfficeDocumentSettings></xml><![endif]-->", "<o:p onload=alert(1)>字</o:p>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>", "<template><script>alert(1)</script></template>", "<textarea><script>alert(1)</script></textarea>",
        "<title><img src=x onerror=alert(1)></title>", "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>", "<base href='javascript:alert(1)//'>", "<object data=javascript:alert(1)>",
        "<span style='display: none'>alert(1)</span>", "<form action=javascript:alert(1)><button>字</button></form>", "<p><scr<script>ipt>字</p>", "<table background=javascript:alert(1)><tr><td>字"})
    void shouldLetNothingThrough(String pasted) {
        assertThat(RichText.parse("<p>前</p>" + pasted).html()).startsWith("<p>前</p>").doesNotContain("alert", "script:", "data:", "onerror", "onclick", "style")
                .doesNotContainPattern("<(?!/?(p|h[1-4]|ul|ol|li|strong|table|tbody|tr|td)>)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;lt;script&amp;gt;", "&#60;img src=x onerror=alert(1)&#62;", "&ltscript&gt", "<<script>script>"})
    void shouldShowWrittenTagsAsWords(String pasted) { assertThat(RichText.parse(pasted).html()).doesNotContainPattern("<(?!/?p>)"); }

    @ParameterizedTest
    @ValueSource(strings = {"<h1>甲</h1><p>乙<b>丙</b> 丁</p><ul><li>戊</ul><ol><li>己</ol><table><tr><td>1<td>2</table>", "<p>一、甲</p><p>（一）乙</p><p>&lt;b&gt;</p>", "<h3>1.5倍</h3><h1>一、1.甲</h1>"})
    void shouldReadItsOwnWritingTheSame(String pasted) {
        RichText once = RichText.parse(pasted);
        RichText twice = RichText.parse(once.html());
        assertThat(twice.html()).isEqualTo(once.html());
        assertThat(twice.blocks()).isEqualTo(once.blocks());
    }

    @Test
    void shouldGiveBlocks() {
        assertThat(RichText.parse("<h1>一、甲</h1><p>乙<b>丙</b></p><ol><li>丁</ol><table><tr><td>1<td>2</table>").blocks()).containsExactly(new Heading(1, "甲"),
                new Paragraph(List.of(new Span("乙", false), new Span("丙", true))), new ListItem(true, "丁"), new Table(List.of(List.of("1", "2"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<p></p>", "<p>&nbsp;</p>", "<br><br>", "<!-- -->", "<b></b>"})
    void shouldFindNothingInNothing(String pasted) {
        assertThat(RichText.parse(pasted).isEmpty()).isTrue();
        assertThat(RichText.parse(pasted).html()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<ul><li>", "<table><tr><td>", "<span>", "<p>", "<a>", "<font>", "<h1>"})
    void shouldGoAHundredThousandDeep(String tag) {
        int times = 100_000 / tag.split(">").length;
        assertThat(soon(tag.repeat(times) + "底").html()).contains("底");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b><i>", "</p>", "<p></b>", "<b></i>", "<table></b>", "<li></ul>", "<x y=z"})
    void shouldNotBeHeldUpByTangledTags(String tags) { assertThat(soon(tags.repeat(100_000 / tags.split("<").length) + "<p>底").html()).doesNotContain("<b>"); }

    @Test
    void shouldTakeTwentyFiveMegabytesOfPictures() {
        String picture = "<p>图<img src='data:image/png;base64," + "A".repeat(25_000_000) + "'>后</p>";
        assertThat(soon(picture).html()).isEqualTo("<p>图后</p>");
        assertThat(soon("<p style='" + "a:b;".repeat(6_000_000) + "'>字</p>").html()).isEqualTo("<p>字</p>");
        assertThat(soon("<!--" + "-".repeat(25_000_000) + "><p>字").html()).doesNotContain("--");
    }

    @Test
    void shouldRefuseWhatNoDocumentHolds() {
        refused("x".repeat(RichText.MOST_TYPED + 1), RichTextRefused.Why.TOO_LARGE);
        refused("<b>".repeat(8_000_000), RichTextRefused.Why.TOO_MANY_TAGS);
        refused("字".repeat(RichText.MOST_KEPT), RichTextRefused.Why.TOO_LONG);
    }

    @ParameterizedTest
    @EnumSource(RichTextRefused.Why.class)
    void shouldSayWhyInBothLanguages(RichTextRefused.Why why) {
        RichTextRefused refused = new RichTextRefused(why, 32);
        Messages.LOCALES.forEach(locale -> assertThat(Messages.text(locale, refused.code(), refused.args())).doesNotStartWith("?").contains("32"));
    }

    /** By the processor's time, since others may work on the machine. */
    private static RichText soon(String pasted) {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long before = processor.getCurrentThreadCpuTime();
        try {
            return RichText.parse(pasted);
        } finally {
            assertThat(Duration.ofNanos(processor.getCurrentThreadCpuTime() - before)).isLessThan(SOON);
        }
    }

    private static void refused(String pasted, RichTextRefused.Why why) {
        assertThatExceptionOfType(RichTextRefused.class).isThrownBy(() -> soon(pasted)).satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
