package cn.gov.haixi.safety.it.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.platform.Clause;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reward that is not due ends by two people, and the tipster reads why by receipt. */
class RefusalBrowserIT extends RewardWalk {
    private static final Pattern RECEIPT = Pattern.compile("([0-9A-Z]{4}-){5}[0-9A-Z]{4}");
    private static final String WHY = "(测试)举报人对该场所负有安全监管职责";

    @Test
    @Clause("M3.7")
    void shouldEndWithoutMoneyAndTellTheTipsterWhy() throws IOException, InterruptedException {
        String told = tell("{\"kind\":\"HAZARD\",\"what\":\"(测试)" + TipFixture.anyWords(24) + "\",\"region\":\"632801\"}");
        String number = find(NUMBER, told);
        Page clerk = acceptedAndAssigned(number);
        verified(number);
        open(clerk, number);
        handled(clerk);
        clerk.locator(".onward").click();
        clerk.locator("[id='refusal-button']").click();
        assertThat(clerk.locator("[id='refusal:ok']")).isVisible();
        checkAccessible(clerk);
        clerk.locator("[id='refusal:ok']").click();
        assertThat(clerk.locator("[id='refusal:messages']")).not().isEmpty();
        clerk.locator("[id='refusal:words']").fill(WHY);
        confirm(clerk, "refusal");
        assertThat(clerk.locator("main")).containsText(WHY);
        assertThat(clerk.locator("[id='refuse-button']")).hasCount(0);

        Page director = signedIn("geermu-zhuren");
        open(director, number);
        director.locator(".onward").click();
        assertThat(director.locator("[id='grant-button']")).hasCount(0);
        decide(director, "refuse");
        checkAccessible(director);

        Page citizen = phone();
        follow(citizen, find(RECEIPT, told));
        assertThat(citizen.locator("main")).containsText("不予奖励");
        assertThat(citizen.locator("main")).containsText(WHY);
        assertThat(citizen.locator("[id='follow:claim']")).hasCount(0);
    }

    private static String tell(String tip) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(Server.PORTAL.resolve("api/v1/tips")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(tip)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
