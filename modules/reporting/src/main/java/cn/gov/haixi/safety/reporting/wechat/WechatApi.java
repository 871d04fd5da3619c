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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The calls of WeChat's that we make: a token, a file, a menu. A token that WeChat no longer takes (40001, 40014, 42001) is fetched anew once; any
 * other no, such as 45009 for too many calls, is for the outbox to try later. How it went stands with the line.
 */
@ApplicationScoped
class WechatApi {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** For the whole of a large file; with the rest of a delivery still less than the outbox's lease. */
    private static final Duration FILE_PATIENCE = Duration.ofMinutes(3);
    private static final Duration BEFORE_IT_ENDS = Duration.ofMinutes(5);
    private static final Set<Integer> TOKEN_GONE = Set.of(40001, 40014, 42001);
    private static final long MOST_BYTES = 41_943_040;

    @Inject private WechatLines lines;
    @Inject private LineWatch watch;
    @Inject private Clock clock;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String text, Instant until, ApiKeys of) { }

    /** One call with a token that WeChat may no longer take. */
    private interface Call {
        void with(ApiKeys keys, String token) throws DeliveryFailed;
    }

    /** @throws DeliveryFailed with WeChat's number of what went wrong */
    void fetch(String line, String mediaId, Path to) throws DeliveryFailed { call(line, (keys, token) -> fetch(keys, token, mediaId, to)); }

    /** @throws WechatFault with 48001 when the account's type has no such menu */
    void menu(String line, JsonObject menu) throws DeliveryFailed {
        call(line, (keys, token) -> json(post(URI.create(keys.apiBase() + "/cgi-bin/menu/create?access_token=" + encode(token)), menu)));
    }

    private void call(String line, Call call) throws DeliveryFailed {
        try {
            ApiKeys keys = lines.apiKeys(line);
            try {
                call.with(keys, token(line, keys));
            } catch (WechatFault old) {
                if (!TOKEN_GONE.contains(old.number())) {
                    throw old;
                }
                tokens.remove(line);
                call.with(keys, token(line, keys));
            }
            watch.answered(line);
        } catch (WechatFault no) {
            watch.failed(line, String.valueOf(no.number()), no.words());
            throw no;
        } catch (DeliveryFailed broken) {
            watch.failed(line, broken.getMessage(), "");
            throw broken;
        }
    }

    private void fetch(ApiKeys keys, String token, String mediaId, Path to) throws DeliveryFailed {
        URI uri = URI.create(keys.apiBase() + "/cgi-bin/media/get?access_token=" + encode(token) + "&media_id=" + encode(mediaId));
        Optional<URI> elsewhere = download(uri, to);
        if (elsewhere.isPresent() && (!trusted(elsewhere.get(), keys) || download(elsewhere.get(), to).isPresent())) {
            throw new DeliveryFailed("video_url", null);
        }
    }

    /** @return where WeChat says that the file is instead: a video it only names */
    private Optional<URI> download(URI uri, Path to) throws DeliveryFailed {
        HttpResponse<InputStream> answer = send(HttpRequest.newBuilder(uri).timeout(PATIENCE).GET().build());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        boolean words = type.startsWith("application/json") || type.startsWith("text/plain");
        try (InputStream body = new TimedBody(answer.body(), words ? PATIENCE : FILE_PATIENCE)) {
            if (answer.statusCode() != 200) {
                throw new DeliveryFailed("HTTP " + answer.statusCode(), null);
            }
            if (words) {
                return Optional.of(URI.create(read(body).getString("video_url")));
            }
            copy(body, to);
            return Optional.empty();
        } catch (IOException broken) {
            throw new DeliveryFailed(broken.getClass().getSimpleName(), broken);
        } catch (IllegalArgumentException | NullPointerException | ClassCastException noAddress) {
            throw new DeliveryFailed("unreadable answer", noAddress);
        }
    }

    /** WeChat's own servers, or the one that stands for them. */
    private static boolean trusted(URI uri, ApiKeys keys) {
        String host = uri.getHost() == null ? "" : uri.getHost();
        return List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                && (host.endsWith(".qq.com") || uri.getAuthority().equals(URI.create(keys.apiBase()).getAuthority()));
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
        if (known != null && known.of().equals(keys) && clock.instant().isBefore(known.until())) {
            return known.text();
        }
        JsonObject wish = Json.createObjectBuilder().add("grant_type", "client_credential").add("appid", keys.appId()).add("secret", keys.secret()).build();
        JsonObject json = json(post(URI.create(keys.apiBase() + "/cgi-bin/stable_token"), wish));
        Token token = new Token(json.getString("access_token", ""), clock.instant().plusSeconds(json.getInt("expires_in", 0)).minus(BEFORE_IT_ENDS), keys);
        tokens.put(line, token);
        return token.text();
    }

    private HttpResponse<InputStream> post(URI uri, JsonObject body) throws DeliveryFailed {
        return send(HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build());
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

    private static JsonObject json(HttpResponse<InputStream> answer) throws DeliveryFailed {
        try (InputStream body = new TimedBody(answer.body(), PATIENCE)) {
            return read(body);
        } catch (IOException broken) {
            throw new DeliveryFailed(broken.getClass().getSimpleName(), broken);
        }
    }

    /** @throws WechatFault when it is a no */
    private static JsonObject read(InputStream body) throws IOException, DeliveryFailed {
        JsonObject json;
        try (JsonReader reader = Json.createReader(new StringReader(new String(body.readNBytes(65_536), StandardCharsets.UTF_8)))) {
            json = reader.readObject();
        } catch (JsonException | ClassCastException unreadable) {
            throw new DeliveryFailed("unreadable answer", unreadable);
        }
        if (json.getInt("errcode", 0) != 0) {
            throw new WechatFault(json.getInt("errcode"), json.getString("errmsg", ""));
        }
        return json;
    }

    private static String encode(String text) { return URLEncoder.encode(text, StandardCharsets.UTF_8); }
}
