package cn.gov.haixi.safety.it.architecture;

import java.util.Map;

/** Queries that take no scope, each with the reason why they show nobody more than another may see. */
final class Unscoped {
    static final Map<String, String> QUERIES = Map.of();

    private Unscoped() { }
}
