package cn.gov.haixi.safety.reporting.wechat;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a WeChat line. */
public record LineId(UUID value) implements Serializable { }
