package cn.gov.haixi.safety.portal.api;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.portal.PartFiles;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.reporting.reward.RewardClaims;
import cn.gov.haixi.safety.reporting.tip.ProgressStep;
import cn.gov.haixi.safety.reporting.tip.Received;
import cn.gov.haixi.safety.reporting.tip.TipDraft;
import cn.gov.haixi.safety.reporting.tip.TipFollowUps;
import cn.gov.haixi.safety.reporting.tip.TipIntake;
import cn.gov.haixi.safety.reporting.tip.TipProgress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Tips by machine: what the portal's form does, for departments and enterprises with systems of their own. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class TipsApi {
    @Inject private TipIntake intake;
    @Inject private TipFollowUps followUps;
    @Inject private RewardClaims rewards;
    @Inject private RegionQueries regions;
    @Inject private Clock clock;

    @POST @Path("tips") @Consumes(MediaType.APPLICATION_JSON)
    public Response tell(InputStream body) throws IOException {
        return created(intake.fromApi(TipJson.draft(TipJson.object(body)), List.of()));
    }

    /** A part {@code tip} with the JSON and any number of parts {@code files}. */
    @POST @Path("tips") @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response tellWithFiles(@Context HttpServletRequest request) throws IOException {
        Collection<Part> parts = parts(request);
        Part tip = parts.stream().filter(part -> part.getName().equals("tip")).findFirst()
                .orElseThrow(() -> new ProblemFound(Problem.of(400, "portal.api.part-missing")));
        parts.stream().filter(part -> !part.getName().equals("tip") && !part.getName().equals("files")).findFirst()
                .ifPresent(part -> { throw new ProblemFound(Problem.of(400, "portal.api.part-unknown", part.getName())); });
        TipDraft draft = TipJson.draft(TipJson.object(tip.getInputStream()));
        try (PartFiles files = new PartFiles(parts.stream().filter(part -> part.getName().equals("files")).toList())) {
            List<Upload> uploads = files.list();
            return created(intake.fromApi(draft, uploads));
        }
    }

    @POST @Path("tips/status") @Consumes(MediaType.APPLICATION_JSON)
    public String status(InputStream body) throws IOException {
        if (!(TipJson.object(body).get("receipt") instanceof JsonString receipt)) {
            throw new ProblemFound(Problem.invalid(List.of(new Problem.Fault("#/receipt", "portal.api.required"))));
        }
        TipProgress progress = followUps.progress(receipt.getString());
        JsonArrayBuilder steps = Json.createArrayBuilder();
        for (ProgressStep step : progress.steps()) {
            steps.add(Json.createObjectBuilder().add("at", step.at().toString()).add("move", step.move().name())
                    .add("text", Messages.text(Messages.CHINESE, "portal.move." + step.move())).add("words", step.words()));
        }
        JsonObjectBuilder json = Json.createObjectBuilder().add("number", progress.number()).add("kind", progress.kind().name())
                .add("state", progress.state().name()).add("receivedOn", progress.receivedOn().toString());
        if (progress.conclusion() != null) {
            json.add("conclusion", progress.conclusion().name());
        }
        progress.question().ifPresent(question -> json.add("question", question));
        rewards.of(receipt.getString()).ifPresent(reward -> {
            JsonObjectBuilder paid = Json.createObjectBuilder().add("number", reward.number()).add("state", reward.state().name());
            if (reward.amount() != null) {
                paid.add("amount", reward.amount().yuan());
            }
            if (reward.collectBy() != null) {
                paid.add("collectBy", reward.collectBy().toString());
            }
            json.add("reward", paid);
        });
        return json.add("steps", steps).build().toString();
    }

    @GET @Path("regions")
    public String regions() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        regions.at(LocalDate.now(clock)).forEach(region -> all.add(Json.createObjectBuilder().add("code", region.code()).add("name", region.name()).add("nameEn", region.nameEn())));
        return all.build().toString();
    }

    @GET @Path("openapi.yaml") @Produces("application/yaml;charset=UTF-8")
    public InputStream openapi() { return TipsApi.class.getResourceAsStream("/openapi.yaml"); }

    private static Response created(Received received) {
        return Response.status(Response.Status.CREATED)
                .entity(Json.createObjectBuilder().add("number", received.number()).add("receipt", received.receipt()).build().toString()).build();
    }

    private static Collection<Part> parts(HttpServletRequest request) {
        try {
            return request.getParts();
        } catch (IllegalStateException tooLarge) {
            throw new ProblemFound(Problem.of(413, "portal.api.too-large", 40));
        } catch (IOException | ServletException broken) {
            boolean large = String.valueOf(broken.getMessage()).matches("(?s).*(UT000020|UT000054|larger|exceed|too big|too large).*");
            throw new ProblemFound(large ? Problem.of(413, "portal.api.too-large", 40) : Problem.of(400, "portal.api.multipart-broken"));
        }
    }
}
