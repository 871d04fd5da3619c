package cn.gov.haixi.safety.portal.api;

import jakarta.ws.rs.core.Application;

/** The public API under /portal/api, described by openapi.yaml. Mapped in web.xml. */
public class Api extends Application { }
