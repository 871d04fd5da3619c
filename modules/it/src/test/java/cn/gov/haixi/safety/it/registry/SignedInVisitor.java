package cn.gov.haixi.safety.it.registry;

import cn.gov.haixi.safety.it.Http;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody with a browser of his own who signs in through the login page, from inside the tested server. */
final class SignedInVisitor {
    static final URI WEB = URI.create("http://localhost:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0)) + "/safety/");
    private final Http http = Http.visitor();

    HttpResponse<String> signIn(String name, String password) { return signIn(name, password, ""); }

    /** @param next where to go afterwards, as a link to the login page says it */
    HttpResponse<String> signIn(String name, String password, String next) {
        URI login = WEB.resolve("login" + (next.isEmpty() ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
        Map<String, String> fields = Http.fields(http.get(login).body(), "login");
        fields.put("login:name", name);
        fields.put("login:password", password);
        fields.put("login:enter", "");
        return http.postForm(login, fields);
    }

    HttpResponse<String> choosePassword(String present, String wanted) {
        URI page = WEB.resolve("password");
        Map<String, String> fields = Http.fields(http.get(page).body(), "password");
        fields.put("password:present", present);
        fields.put("password:wanted", wanted);
        fields.put("password:repeated", wanted);
        fields.put("password:choose", "");
        return http.postForm(page, fields);
    }

    HttpResponse<String> get(String path) { return http.get(WEB.resolve(path)); }

    /** Whether a page that needs an account opens. */
    boolean isSignedIn() { return !get("password").uri().getPath().endsWith("/login"); }

    /** The session id that the server gave on the way to this answer. */
    static Optional<String> session(HttpResponse<String> answer) {
        return Stream.iterate(Optional.of(answer), Optional::isPresent, one -> one.flatMap(HttpResponse::previousResponse))
                .flatMap(one -> one.orElseThrow().headers().allValues("Set-Cookie").stream()).filter(cookie -> cookie.startsWith("SAFETY")).findFirst();
    }
}
