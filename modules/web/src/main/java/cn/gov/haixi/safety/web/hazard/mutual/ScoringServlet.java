package cn.gov.haixi.safety.web.hazard.mutual;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.mutual.AnswerChange;
import cn.gov.haixi.safety.hazard.mutual.ItemNotFound;
import cn.gov.haixi.safety.hazard.mutual.PhotoRow;
import cn.gov.haixi.safety.hazard.mutual.PointsRefused;
import cn.gov.haixi.safety.hazard.mutual.SavedAnswer;
import cn.gov.haixi.safety.hazard.mutual.ScoringId;
import cn.gov.haixi.safety.hazard.mutual.Scorings;
import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Language;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Takes in what a tablet has kept while it scored, in small pieces and as often as it must: {@code POST /hazard/scoring-sync} with changes as JSON,
 * {@code POST /hazard/scoring-photo} with one picture as its body. A change that is refused or was overtaken says so by itself; the others are kept. A
 * page of another site can send neither kind of content without being asked first, and nobody answers that.
 *
 * <p>401 means that the session has ended, 409 that this account can score this sheet no more, with the reason as {@code message}.
 */
@WebServlet({ScoringServlet.CHANGES, ScoringServlet.PHOTO})
public class ScoringServlet extends HttpServlet {
    static final String CHANGES = "/hazard/scoring-sync";
    static final String PHOTO = "/hazard/scoring-photo";
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final long MOST_BYTES = 41_943_040;
    private static final int UNREADABLE = 422;
    private static final String POINTS = "[0-9]{1,3}(\\.[0-9])?";

    @Inject private transient Scorings scorings;
    @Inject private transient Caller caller;
    @Inject private transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean photo = request.getServletPath().equals(PHOTO);
        String type = request.getContentType() == null ? "" : request.getContentType().split(";")[0].strip();
        if (!type.equals(photo ? "application/octet-stream" : "application/json")) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        if (request.getContentLengthLong() > (photo ? MOST_BYTES : MOST_CHARACTERS)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            answer(response, HttpServletResponse.SC_OK, photo ? photo(request) : changes(request));
        } catch (NotThisAccount other) {
            refuse(response, HttpServletResponse.SC_CONFLICT, text("hazard.mutual.sync.account"));
        } catch (BusinessException refused) {
            refuse(response, photo && !refused.code().startsWith("hazard.mutual.") ? UNREADABLE : HttpServletResponse.SC_CONFLICT, text(refused.code(), refused.args()));
        } catch (EJBAccessException forbidden) {
            refuse(response, HttpServletResponse.SC_CONFLICT, text("web.error.forbidden"));
        } catch (JsonException | ClassCastException | ConstraintViolationException unreadable) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, text("hazard.mutual.sync.unreadable"));
        }
    }

    private JsonObjectBuilder changes(HttpServletRequest request) throws IOException {
        JsonObject sent;
        // JSON is UTF-8 whatever the header leaves out; a servlet's reader would take it for Latin.
        try (JsonReader reader = Json.createReader(request.getInputStream())) {
            sent = reader.readObject();
        }
        checkAccount(sent.getString("account", ""));
        ScoringId scoring = new ScoringId(Given.id(sent.getString("scoring", "")));
        JsonArrayBuilder results = Json.createArrayBuilder();
        for (JsonValue change : sent.containsKey("changes") ? sent.getJsonArray("changes") : JsonValue.EMPTY_JSON_ARRAY) {
            results.add(change(scoring, change.asJsonObject()));
        }
        return Json.createObjectBuilder().add("results", results);
    }

    private JsonObjectBuilder change(ScoringId scoring, JsonObject sent) {
        String item = sent.getString("item", "");
        String points = sent.getString("points", "");
        if (!points.isEmpty() && !points.matches(POINTS)) {
            return refused(item, text("hazard.mutual.sync.points"));
        }
        try {
            return saved(scorings.save(scoring, new AnswerChange(Given.id(item), sent.getInt("base", 0), points.isEmpty() ? null : new BigDecimal(points), sent.getString("reason", ""), sent.getString("note", ""),
                    grade(sent.getString("grade", "")), sent.getString("place", ""))));
        } catch (PointsRefused | ItemNotFound refused) {
            return refused(item, text(refused.code(), refused.args()));
        } catch (ConstraintViolationException tooLong) {
            return refused(item, text("hazard.mutual.sync.too-long"));
        }
    }

    private static HazardClass grade(String name) {
        for (HazardClass grade : HazardClass.values()) {
            if (grade.name().equals(name)) {
                return grade;
            }
        }
        return null;
    }

    private static JsonObjectBuilder refused(String item, String why) { return Json.createObjectBuilder().add("item", item).add("refused", why); }

    private static JsonObjectBuilder saved(SavedAnswer answer) {
        return Json.createObjectBuilder().add("item", answer.item().toString()).add("taken", answer.taken()).add("revision", answer.revision())
                .add("points", answer.points() == null ? "" : answer.points().toPlainString()).add("reason", answer.reason()).add("note", answer.note())
                .add("grade", answer.grade() == null ? "" : answer.grade().name()).add("place", answer.place()).add("by", answer.savedBy());
    }

    private JsonObjectBuilder photo(HttpServletRequest request) throws IOException {
        checkAccount(request.getParameter("account"));
        Path copy = Files.createTempFile("photo", null);
        try (InputStream content = request.getInputStream()) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            UUID key = Given.id(request.getParameter("key"));
            ScoringId scoring = new ScoringId(Given.id(request.getParameter("scoring")));
            if (request.getParameter("drop") != null) {
                scorings.dropPhoto(scoring, key);
                return Json.createObjectBuilder();
            }
            PhotoRow kept = scorings.keepPhoto(scoring, Given.id(request.getParameter("item")), key, new Upload(request.getParameter("name"), copy));
            return Json.createObjectBuilder().add("path", request.getContextPath() + kept.path());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** A tablet is handed on: what one has typed is not sent in another's name. */
    private void checkAccount(String account) {
        if (!caller.account().equals(account)) {
            throw new NotThisAccount();
        }
    }

    private void refuse(HttpServletResponse response, int status, String message) throws IOException { answer(response, status, Json.createObjectBuilder().add("message", message)); }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(body.build().toString());
    }

    private String text(String key, Object... args) { return Messages.text(language.getLocale(), key, args); }

    /** Somebody else has signed in since the page was opened. */
    private static final class NotThisAccount extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
