package cn.gov.haixi.safety.portal.api;

import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.portal.PartFiles;
import cn.gov.haixi.safety.portal.guard.Guard;
import cn.gov.haixi.safety.reporting.tip.Received;
import cn.gov.haixi.safety.reporting.tip.TipDraft;
import cn.gov.haixi.safety.reporting.tip.TipIntake;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/**
 * Takes tips in by machine: JSON alone, or as the part {@code tip} beside any number of parts {@code files}. A servlet and not a resource of {@link Api},
 * because the container's own multipart reader keeps files on disk and notices a body that was cut off.
 */
@WebServlet("/api/v1/tips")
@MultipartConfig(maxFileSize = 41_943_040, maxRequestSize = 110_100_480, fileSizeThreshold = 65_536)
public class TipsServlet extends HttpServlet {
    static final String PROOF = "Proof-Of-Work";

    @Inject private TipIntake intake;
    @Inject private Guard guard;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (!request.getMethod().equals("POST")) {
                throw new ProblemFound(Problem.of(405, "portal.api.status.405", ""));
            }
            write(response, 201, "application/json", received(receive(request)));
        } catch (RuntimeException thrown) {
            Problem problem = Problem.of(thrown);
            problem.retryAfter().ifPresent(seconds -> response.setHeader("Retry-After", String.valueOf(seconds)));
            write(response, problem.status(), Problem.MEDIA_TYPE, problem.json(Problem.locale(request.getHeader("Accept-Language"))));
        }
    }

    private Received receive(HttpServletRequest request) throws IOException {
        String type = String.valueOf(request.getContentType()).split(";")[0].strip();
        return switch (type) {
            case "application/json" -> receive(request, TipJson.draft(TipJson.object(request.getInputStream())), List.of());
            case "multipart/form-data" -> receive(request, parts(request));
            default -> throw new ProblemFound(Problem.of(415, "portal.api.status.415", ""));
        };
    }

    private Received receive(HttpServletRequest request, TipDraft draft, List<Upload> files) {
        guard.tip(request.getRemoteAddr(), request.getHeader(PROOF));
        return intake.fromApi(draft, files);
    }

    private Received receive(HttpServletRequest request, Collection<Part> parts) throws IOException {
        Part tip = parts.stream().filter(part -> part.getName().equals("tip")).findFirst()
                .orElseThrow(() -> new ProblemFound(Problem.of(400, "portal.api.part-missing")));
        parts.stream().filter(part -> !part.getName().equals("tip") && !part.getName().equals("files")).findFirst()
                .ifPresent(part -> { throw new ProblemFound(Problem.of(400, "portal.api.part-unknown", part.getName())); });
        try (PartFiles files = new PartFiles(parts.stream().filter(part -> part.getName().equals("files")).toList())) {
            return receive(request, TipJson.draft(TipJson.object(tip.getInputStream())), files.list());
        }
    }

    private static Collection<Part> parts(HttpServletRequest request) {
        try {
            return request.getParts();
        } catch (IllegalStateException tooLarge) {
            throw new ProblemFound(Problem.of(413, "portal.api.too-large", 40));
        } catch (IOException | ServletException broken) {
            boolean large = broken.getClass().getSimpleName().contains("TooBig") || broken.getClass().getSimpleName().contains("TooLarge");
            throw new ProblemFound(large ? Problem.of(413, "portal.api.too-large", 40) : Problem.of(400, "portal.api.multipart-broken"));
        } catch (RuntimeException wrapped) {
            if (wrapped.getCause() instanceof IOException) {
                throw new ProblemFound(Problem.of(400, "portal.api.multipart-broken"));
            }
            throw wrapped;
        }
    }

    private static String received(Received tip) {
        return Json.createObjectBuilder().add("number", tip.number()).add("receipt", tip.receipt()).build().toString();
    }

    private static void write(HttpServletResponse response, int status, String type, String json) throws IOException {
        response.setStatus(status);
        response.setContentType(type + ";charset=UTF-8");
        response.getWriter().write(json);
    }
}
