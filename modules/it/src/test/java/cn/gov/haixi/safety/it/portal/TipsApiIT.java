package cn.gov.haixi.safety.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.it.Server;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.reporting.reward.RewardState;
import cn.gov.haixi.safety.reporting.tip.TipState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public API as a stranger meets it: what it takes, and what it answers to what it does not take. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TipsApiIT {
    private static final String TIP = "{\"kind\":\"HAZARD\",\"what\":\"(测试)接口举报的内容\",\"region\":\"632801\"%s}";
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @Clause("M3.1")
    void shouldTakeTheExampleOfItsOwnDescription() throws Exception {
        String description = get("openapi.yaml").body();
        Matcher example = Pattern.compile("(?m)^x-example-tip: (.+)$").matcher(description);
        assertThat(example.find()).isTrue();
        HttpResponse<String> created = json("tips", example.group(1));
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.body()).containsPattern("\"receipt\":\"([0-9A-Z]{4}-){5}[0-9A-Z]{4}\"").contains("举报-");
        assertThat(created.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(created.headers().firstValue("Cache-Control")).contains("no-store");
        HttpResponse<String> status = json("tips/status", "{\"receipt\":\"" + receipt(created) + "\"}");
        assertThat(status.statusCode()).isEqualTo(200);
        assertThat(status.body()).contains("\"state\":\"RECEIVED\"");
    }

    /** None of these is our fault: no 5xx, and no line that fills a log. */
    @Test
    void shouldRefuseWhatNoFormAndNoMachineSends() throws Exception {
        assertThat(json("tips", "{\"kind\":" + "{\"a\":".repeat(20_000)).statusCode()).isEqualTo(400);
        assertThat(json("tips", "[".repeat(50_000)).statusCode()).isEqualTo(400);
        assertThat(json("tips/status", "{\"receipt\":" + "[".repeat(20_000)).statusCode()).isEqualTo(400);
        for (String page : new String[] {"tip", "follow"}) {
            HttpResponse<String> unknown = form(page, "application/x-www-form-urlencoded", "jakarta.faces.ViewState=garbage&" + page + "=" + page);
            assertThat(unknown.statusCode()).as("%s of an unknown view", page).isEqualTo(400);
            assertThat(unknown.body()).contains("没有收完整");
            for (String type : new String[] {"multipart/form-data; boundary=y", "multipart/form-data"}) {
                HttpResponse<String> broken = form(page, type, "--y\r\nContent-Disposition: form-data; name=\"tip\"\r\n\r\nx");
                assertThat(broken.statusCode()).as("%s as %s", page, type).isLessThan(500);
            }
            assertThat(form(page, "multipart/form-data; boundary=y", "--y").body()).contains("没有传完整");
            assertThat(form(page, "text/xml", "<a/>").statusCode()).isLessThan(500);
        }
    }

    private HttpResponse<String> form(String page, String type, String body) throws Exception {
        return client.send(HttpRequest.newBuilder(Server.PORTAL.resolve(page)).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** A client made from the description must know every state that it may be told. */
    @Test
    void shouldDescribeEveryState() throws Exception {
        String description = get("openapi.yaml").body();
        String tips = Arrays.stream(TipState.values()).map(Enum::name).collect(Collectors.joining(", "));
        String rewards = Arrays.stream(RewardState.values()).filter(state -> state != RewardState.REFUSAL_PROPOSED).map(Enum::name).collect(Collectors.joining(", "));
        assertThat(description).contains("state: { type: string, enum: [" + tips + "]").contains("state: { type: string, enum: [" + rewards + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{                                                                        | 400 | json-malformed",
        "[]                                                                       | 400 | json-malformed",
        "{\"kind\":\"HAZARD\",\"what\":\"(测试)内容内容\"}                         | 422 | #/region",
        "{\"kind\":\"X\",\"what\":\"(测试)内容内容\",\"region\":\"632801\"}        | 422 | #/kind",
        "{\"kind\":\"HAZARD\",\"what\":\"\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\",\"region\":\"632801\"} | 422 | what",
        "{\"kind\":\"HAZARD\",\"what\":7,\"region\":\"632801\"}                    | 422 | #/what",
        "{\"kind\":\"HAZARD\",\"what\":\"(测试)内容内容\",\"region\":\"632801\",\"x\":1} | 422 | #/x",
        "{\"kind\":\"HAZARD\",\"what\":\"(测试)内容内容\",\"region\":\"999999\"}    | 422 | region",
        "{\"kind\":\"HAZARD\",\"what\":\"(测试)内容内容\",\"region\":\"632801\",\"tipster\":{\"name\":\"示例\",\"phone\":\"x\"}} | 422 | #/tipster/phone"})
    void shouldSayWhatIsWrong(String body, int status, String part) throws Exception {
        HttpResponse<String> answer = json("tips", body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains(part).contains("\"status\":" + status).contains("\"title\"").contains("\"detail\"");
    }

    @Test
    void shouldKeepRareCharactersAndRefuseFloods() throws Exception {
        assertThat(json("tips", TIP.formatted(",\"place\":\"䶮家沟𠮷井😀\\u0000\"")).statusCode()).isEqualTo(201);
        assertThat(json("tips", TIP.formatted(",\"place\":\"" + "长".repeat(10_000_000) + "\"")).statusCode()).isEqualTo(413);
    }

    @Test
    void shouldTakeOneSubmissionOnce() throws Exception {
        String body = TIP.formatted(",\"submission\":\"" + UUID.randomUUID() + "\"");
        assertThat(json("tips", body).statusCode()).isEqualTo(201);
        assertThat(json("tips", body).statusCode()).isEqualTo(409);
    }

    @Test
    void shouldAnswerWrongReceiptsMethodsAndTypes() throws Exception {
        assertThat(json("tips/status", "{\"receipt\":\"0000-0000-0000-0000-0000-0000\"}").statusCode()).isEqualTo(404);
        assertThat(json("tips/status", "{}").statusCode()).isEqualTo(422);
        assertThat(send(request("tips").DELETE()).statusCode()).isEqualTo(405);
        assertThat(send(request("tips").header("Content-Type", "text/plain").POST(HttpRequest.BodyPublishers.ofString("x"))).statusCode()).isEqualTo(415);
        assertThat(get("nothing").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"999, 36", "95, 91", "1e400, 36", "\"95\", 36", "1e-999999999, 36", "95, null"})
    void shouldRefuseAPositionThatIsNowhere(String longitude, String latitude) throws Exception {
        HttpResponse<String> answer = json("tips", TIP.formatted(",\"position\":{\"longitude\":" + longitude + ",\"latitude\":" + latitude + "}"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("#/position/");
    }

    @Test
    void shouldSpeakTheSendersLanguage() throws Exception {
        String status = "{\"receipt\":\"" + receipt(json("tips", TIP.formatted(""))) + "\"}";
        assertThat(json("tips/status", status).body()).contains("您的举报已收到");
        assertThat(send(jsonRequest("tips/status", status).header("Accept-Language", "en-GB,en;q=0.8")).body()).doesNotContainPattern("\"text\":\"[^\"]*\\p{IsHan}");
    }

    @ParameterizedTest
    @CsvSource({"en", "zh-CN"})
    void shouldTitleEveryRefusal(String language) throws Exception {
        for (HttpRequest.Builder request : List.of(request("nothing").GET(), request("regions").DELETE(), request("regions").header("Accept", "text/csv").GET(),
                jsonRequest("tips/status", "{"), jsonRequest("tips", "{}"), request("tips/status").header("Content-Type", "text/plain").POST(HttpRequest.BodyPublishers.ofString("x")))) {
            HttpResponse<String> answer = send(request.header("Accept-Language", language));
            assertThat(answer.statusCode()).as(answer.uri().toString()).isBetween(400, 499);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"title\":\"").doesNotContain("?portal").doesNotContain("{0}");
            assertThat(Pattern.compile("\\p{IsHan}").matcher(answer.body()).find()).as(answer.body()).isEqualTo(!language.equals("en"));
        }
    }

    @Test
    void shouldTakePicturesAndRefuseWhatOnlyLooksLikeOne() throws Exception {
        assertThat(multipart("photo.png", png(), true).statusCode()).isEqualTo(201);
        assertThat(multipart("photo.png", "<html>".getBytes(StandardCharsets.UTF_8), true).statusCode()).isEqualTo(415);
        assertThat(multipart("photo.exe", png(), true).statusCode()).isEqualTo(415);
        assertThat(multipart("photo.jpg", new byte[50_000_000], true).statusCode()).isEqualTo(413);
    }

    @Test
    void shouldNoticeABodyThatWasCutOff() throws Exception {
        HttpResponse<String> answer = multipart("photo.png", png(), false);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("multipart-broken");
    }

    private HttpResponse<String> multipart(String name, byte[] file, boolean whole) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--b\r\nContent-Disposition: form-data; name=\"tip\"\r\nContent-Type: application/json\r\n\r\n" + TIP.formatted("") + "\r\n").getBytes(StandardCharsets.UTF_8));
        body.write(("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.write(file);
        if (whole) {
            body.write("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        }
        return send(request("tips").header("Content-Type", "multipart/form-data; boundary=b").POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static String receipt(HttpResponse<String> created) {
        Matcher receipt = Pattern.compile("\"receipt\":\"([^\"]+)\"").matcher(created.body());
        assertThat(receipt.find()).isTrue();
        return receipt.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException { return send(request(path).GET()); }

    private HttpResponse<String> json(String path, String body) throws IOException, InterruptedException {
        return send(jsonRequest(path, body));
    }

    private static HttpRequest.Builder jsonRequest(String path, String body) {
        return request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder request(String path) { return HttpRequest.newBuilder(Server.PORTAL.resolve("api/v1/" + path)); }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
