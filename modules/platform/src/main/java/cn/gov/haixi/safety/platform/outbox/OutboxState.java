package cn.gov.haixi.safety.platform.outbox;

/** Waiting (also between two tries), delivered, or stuck until a person looks after it. */
public enum OutboxState { WAITING, DELIVERED, STUCK }
