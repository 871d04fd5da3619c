package cn.gov.haixi.safety.it.architecture.bad.registry;

import java.util.List;

/** Shows everybody everything. */
public class NosyQueries {
    public List<String> all() { return List.of(); }
}
