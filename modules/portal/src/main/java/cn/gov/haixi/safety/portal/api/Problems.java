package cn.gov.haixi.safety.portal.api;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The one door for everything that goes wrong in a resource. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    @Context private HttpHeaders headers;

    @Override public Response toResponse(Throwable thrown) {
        Problem problem = Problem.of(thrown);
        Response.ResponseBuilder answer = Response.status(problem.status()).type(Problem.MEDIA_TYPE + ";charset=UTF-8");
        problem.retryAfter().ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer.entity(problem.json(Problem.locale(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)))).build();
    }
}
