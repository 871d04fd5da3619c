package cn.gov.haixi.safety.portal.api;

/** Ends a request with a problem document. */
final class ProblemFound extends RuntimeException {
    private final transient Problem problem;

    ProblemFound(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() { return problem; }
}
