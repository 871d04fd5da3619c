package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.outbox.DeliveryFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The two calls of WeChat's that we make: a token, and a file. A token that WeChat no longer takes (40001, 40014, 42001) is fetched anew once; any
 * other no, such as 45009 for too many calls, is for the outbox to try later.
 */
@ApplicationScoped
class WechatApi {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BEFORE_IT_ENDS = Duration.ofMinutes(5);
    private static final Set<Integer> TOKEN_GONE = Set.of(40001, 40014, 42001);
    private static final long MOST_BYTES = 41_943_040;

    @Inject private WechatLines lines;
    @Inject private Clock clock;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String text, Instant until) { }

    /** @throws DeliveryFailed with WeChat's number of what went wrong */
    void fetch(String line, String mediaId, Path to) throws DeliveryFailed {
        ApiKeys keys = lines.apiKeys(line);
        int no = fetch(keys, token(line, keys), mediaId, to);
        if (TOKEN_GONE.contains(no)) {
            tokens.remove(line);
            no = fetch(keys, token(line, keys), mediaId, to);
        }
        if (no != 0) {
            throw new DeliveryFailed("errcode " + no, null);
        }
    }

    private int fetch(ApiKeys keys, String token, String mediaId, Path to) throws DeliveryFailed {
        URI uri = URI.create(keys.apiBase() + "/cgi-bin/media/get?access_token=" + encode(token) + "&media_id=" + encode(mediaId));
        HttpResponse<InputStream> answer = send(HttpRequest.newBuilder(uri).timeout(PATIENCE).GET().build());
        try (InputStream body = answer.body()) {
            String type = answer.headers().firstValue("Content-Type").orElse("");
            if (answer.statusCode() != 200) {
                throw new DeliveryFailed("HTTP " + answer.statusCode(), null);
            }
            if (type.startsWith("application/json") || type.startsWith("text/plain")) {
                return json(body).getInt("errcode", -1);
            }
            copy(body, to);
            return 0;
        } catch (IOException broken) {
            throw new DeliveryFailed(broken.getClass().getSimpleName(), broken);
        }
    }

    private static void copy(InputStream body, Path to) throws IOException, DeliveryFailed {
        try (OutputStream file = Files.newOutputStream(to)) {
            byte[] part = new byte[65_536];
            long copied = 0;
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                copied += read;
                if (copied > MOST_BYTES) {
                    throw new DeliveryFailed("too large", null);
                }
                file.write(part, 0, read);
            }
        }
    }

    private String token(String line, ApiKeys keys) throws DeliveryFailed {
        Token known = tokens.get(line);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.text();
        }
        String wish = Json.createObjectBuilder().add("grant_type", "client_credential").add("appid", keys.appId()).add("secret", keys.secret()).build().toString();
        HttpResponse<InputStream> answer = send(HttpRequest.newBuilder(URI.create(keys.apiBase() + "/cgi-bin/stable_token")).timeout(PATIENCE)
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(wish)).build());
        try (InputStream body = answer.body()) {
            JsonObject json = json(body);
            if (!json.containsKey("access_token")) {
                throw new DeliveryFailed("errcode " + json.getInt("errcode", -1), null);
            }
            Token token = new Token(json.getString("access_token"), clock.instant().plusSeconds(json.getInt("expires_in", 0)).minus(BEFORE_IT_ENDS));
            tokens.put(line, token);
            return token.text();
        } catch (IOException broken) {
            throw new DeliveryFailed(broken.getClass().getSimpleName(), broken);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws DeliveryFailed {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException down) {
            throw new DeliveryFailed(down.getClass().getSimpleName(), down);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DeliveryFailed("interrupted", stopped);
        }
    }

    private static JsonObject json(InputStream body) throws IOException, DeliveryFailed {
        try (JsonReader reader = Json.createReader(new StringReader(new String(body.readNBytes(65_536), StandardCharsets.UTF_8)))) {
            return reader.readObject();
        } catch (JsonException | ClassCastException unreadable) {
            throw new DeliveryFailed("unreadable answer", unreadable);
        }
    }

    private static String encode(String text) { return URLEncoder.encode(text, StandardCharsets.UTF_8); }
}
