package cn.gov.haixi.safety.portal.api;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.portal.guard.Guard;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.reporting.reward.RewardClaims;
import cn.gov.haixi.safety.reporting.tip.ProgressStep;
import cn.gov.haixi.safety.reporting.tip.TipFollowUps;
import cn.gov.haixi.safety.reporting.tip.TipProgress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Follows tips by machine, and tells what a sender must know; {@link TipsServlet} takes them in. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class TipsApi {
    @Inject private TipFollowUps followUps;
    @Inject private RewardClaims rewards;
    @Inject private RegionQueries regions;
    @Inject private Guard guard;
    @Inject private Clock clock;

    @POST @Path("tips/status") @Consumes(MediaType.APPLICATION_JSON)
    public String status(InputStream body, @Context HttpServletRequest request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) throws IOException {
        Locale locale = Problem.locale(accepted);
        if (!(TipJson.object(body).get("receipt") instanceof JsonString receipt)) {
            throw new ProblemFound(Problem.invalid(List.of(new Problem.Fault("#/receipt", "portal.api.required"))));
        }
        guard.receipt(request.getRemoteAddr());
        TipProgress progress = followUps.progress(receipt.getString());
        JsonArrayBuilder steps = Json.createArrayBuilder();
        for (ProgressStep step : progress.steps()) {
            steps.add(Json.createObjectBuilder().add("at", step.at().toString()).add("move", step.move().name())
                    .add("text", Messages.text(locale, "portal.move." + step.move())).add("words", step.words()));
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

    /** For the header {@code Proof-Of-Work} of a tip: whoever solves it may send more. */
    @GET @Path("challenge")
    public String challenge() { return Json.createObjectBuilder().add("challenge", guard.challenge()).build().toString(); }

    @GET @Path("regions")
    public String regions() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        regions.at(LocalDate.now(clock)).forEach(region -> all.add(Json.createObjectBuilder().add("code", region.code()).add("name", region.name()).add("nameEn", region.nameEn())));
        return all.build().toString();
    }

    @GET @Path("openapi.yaml") @Produces("application/yaml;charset=UTF-8")
    public InputStream openapi() { return TipsApi.class.getResourceAsStream("/openapi.yaml"); }
}
