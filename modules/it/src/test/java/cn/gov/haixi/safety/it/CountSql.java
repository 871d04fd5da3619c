package cn.gov.haixi.safety.it;

import cn.gov.haixi.safety.it.sql.SqlOfRequests;
import jakarta.servlet.annotation.WebFilter;

/** Brings the counting of SQL into a WAR; {@link Http#sql} asks it. */
@WebFilter("/*")
public class CountSql extends SqlOfRequests { }
