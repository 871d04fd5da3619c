package cn.gov.haixi.safety.hazard.mutual;

import java.util.UUID;

/** A declared conflict between two parties. */
public record ConflictRow(UUID id, UUID one, UUID other, String reason) { }
