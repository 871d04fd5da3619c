package cn.gov.haixi.safety.it.sql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Notes the SQL of each request that names itself by a header, and answers {@code …/it-sql?request=NAME} with the statements, one a line. */
public class SqlOfRequests implements Filter {
    public static final String HEADER = "X-It-Sql";
    private static final Map<String, List<String>> ENDED = new ConcurrentHashMap<>();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        String name = http.getHeader(HEADER);
        if (http.getRequestURI().endsWith("/it-sql")) {
            List<String> statements = ENDED.get(http.getParameter("request"));
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().print(statements == null ? "running" : "ended\n" + String.join("\n", statements));
        } else if (name == null) {
            chain.doFilter(request, response);
        } else {
            List<String> statements = SqlLog.begin();
            try {
                chain.doFilter(request, response);
            } finally {
                SqlLog.end();
                ENDED.put(name, statements);
            }
        }
    }
}
