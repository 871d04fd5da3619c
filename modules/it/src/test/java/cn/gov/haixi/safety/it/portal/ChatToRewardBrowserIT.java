package cn.gov.haixi.safety.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.reporting.RewardWalk;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.attachment.Samples;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The direct line from the first word to the money: told in a chat with photo and position, paid, and «已支付» in the chat by receipt. */
class ChatToRewardBrowserIT extends RewardWalk {
    private static final String RECEIPT = "((?:[0-9A-Z]{4}-){5}[0-9A-Z]{4})";

    @ParameterizedTest(name = "sealed: {0}")
    @ValueSource(booleans = {false, true})
    @Clause({"M3.2", "M3.7"})
    void shouldTravelFromTheChatToThePaidReward(boolean sealed) throws Exception {
        WechatCaller wechat = sealed ? WechatCaller.sealed() : WechatCaller.plain();
        String sender = "o" + UUID.randomUUID();
        String receipt;
        String number;
        Page clerk;
        try (WechatStub api = WechatStub.start().with("walk-photo", 42001, Samples.photoWithPosition(640, 480, 1))) {
            receipt = tell(wechat, sender, sealed);
            number = find(NUMBER, wechat.say("o-anybody", receipt));
            assertThat(wechat.say("o-anybody", receipt)).contains("待受理");
            clerk = acceptedAndAssigned(number);
            shouldSeeThePhoto(clerk, number);
            assertThat(api.asked()).anyMatch(path -> path.contains("walk-photo"));
        }
        assertThat(wechat.say(sender, receipt)).contains("核查中");
        verified(number);
        open(clerk, number);
        assertThat(clerk.locator("main")).containsText("微信");
        assertThat(clerk.locator("main")).containsText("示例储运站");
        assertThat(clerk.locator("body")).not().containsText(sender);
        handled(clerk);
        granted(clerk, number);
        assertThat(wechat.say(sender, receipt)).doesNotContain("已支付");
        paid(phone(), receipt);
        assertThat(wechat.say("o-anybody", receipt.toLowerCase(java.util.Locale.ROOT))).contains(number).contains("已支付");

        String log = Files.readString(Path.of(System.getProperty("it.server"), "log", "server.log"));
        assertThat(log).doesNotContain(sender).doesNotContain(receipt.substring(10));
    }

    private static String tell(WechatCaller wechat, String sender, boolean sealed) throws Exception {
        wechat.words(wechat.post(WechatCaller.photo(sender, "walk-photo")));
        wechat.words(wechat.post(WechatCaller.position(sender, 36.406367, 94.928453, "示例储运站")));
        assertThat(wechat.say(sender, "(测试)装车鹤管接头一直在滴，味道呛人 " + sender.substring(0, 9))).contains("2 事故隐患");
        String asked = wechat.say(sender, "2");
        if (sealed) {
            assertThat(asked).contains("格尔木市");
            wechat.say(sender, "格尔木");
        }
        return WechatCaller.find(RECEIPT, wechat.say(sender, "完成"));
    }

    /** It comes by the outbox, after WeChat has called our token old once. */
    private static void shouldSeeThePhoto(Page clerk, String number) {
        Instant patience = Instant.now().plusSeconds(120);
        open(clerk, number);
        while (clerk.locator("main .attachments img").count() == 0 && Instant.now().isBefore(patience)) {
            clerk.waitForTimeout(2_000);
            clerk.reload();
        }
        assertThat(clerk.locator("main .attachments img")).hasCount(1);
    }
}
