package cn.gov.haixi.safety.it;

import cn.gov.haixi.safety.it.sql.SqlOfRequests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One visitor with cookies of its own, for tests that run outside the container ({@code @RunAsClient}). Redirects are followed. */
public final class Http {
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>(.*?)</form>", Pattern.DOTALL);
    /** PrimeFaces' script puts it into every form. */
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5)).version(HttpClient.Version.HTTP_1_1).build();

    /** Somebody who is not signed in. */
    public static Http visitor() { return new Http(); }

    /** A demo account, signed in through the login's own form. */
    public static Http signedIn(String account) {
        Http http = new Http();
        Map<String, String> form = fields(http.get(Server.WEB.resolve("login")).body(), "login");
        form.put("login:name", account);
        form.put("login:password", Server.password());
        form.put("login:enter", "login:enter");
        HttpResponse<String> answer = http.postForm(Server.WEB.resolve("login"), form);
        if (answer.statusCode() != 200 || answer.uri().getPath().contains("login")) {
            throw new AssertionError(account + " was not let in: " + answer.statusCode() + " " + answer.uri());
        }
        return http;
    }

    public static HttpRequest.Builder request(URI uri) { return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)); }

    public HttpResponse<String> get(URI uri) { return send(request(uri).GET().build()); }

    public HttpResponse<String> post(URI uri, String contentType, String body) {
        return send(request(uri).header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    public HttpResponse<String> postForm(URI uri, Map<String, String> fields) {
        return post(uri, "application/x-www-form-urlencoded", encode(fields));
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The fields that a browser would send back unchanged with the page's form of this id: hidden fields with the view state, texts. */
    public static Map<String, String> fields(String page, String formId) {
        Matcher forms = FORM.matcher(page);
        while (forms.find()) {
            if (forms.group().startsWith("<form") && attribute(forms.group().substring(0, forms.group().indexOf('>')), "id").equals(formId)) {
                Map<String, String> fields = new LinkedHashMap<>();
                Matcher inputs = INPUT.matcher(forms.group(1));
                while (inputs.find()) {
                    String name = attribute(inputs.group(1), "name");
                    String type = attribute(inputs.group(1), "type");
                    if (!name.isEmpty() && !List.of("submit", "checkbox", "radio", "file", "button").contains(type)) {
                        fields.put(name, attribute(inputs.group(1), "value"));
                    }
                }
                Matcher nonce = NONCE.matcher(page);
                if (nonce.find()) {
                    fields.put("primefaces.nonce", nonce.group(1));
                }
                return fields;
            }
        }
        throw new AssertionError("no form " + formId + " in " + page);
    }

    public static String encode(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&"));
    }

    /** @return the SQL statements that the server needs to answer this page to this visitor */
    public List<String> sql(URI page) {
        String name = UUID.randomUUID().toString();
        HttpResponse<String> answer = send(request(page).header(SqlOfRequests.HEADER, name).GET().build());
        if (answer.statusCode() != 200) {
            throw new AssertionError(page + " answered " + answer.statusCode());
        }
        URI ask = page.resolve((page.getPath().startsWith("/portal") ? Server.PORTAL : Server.WEB) + "it-sql?request=" + name);
        Instant patience = Instant.now().plusSeconds(10);
        List<String> lines = List.of("running");
        while (lines.get(0).equals("running")) {
            if (Instant.now().isAfter(patience)) {
                throw new AssertionError("the request did not end: " + page);
            }
            Thread.onSpinWait();
            lines = get(ask).body().lines().toList();
        }
        return lines.subList(1, lines.size());
    }

    private static String encode(String text) { return URLEncoder.encode(text, StandardCharsets.UTF_8); }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") : "";
    }
}
