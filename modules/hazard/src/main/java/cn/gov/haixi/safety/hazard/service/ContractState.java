package cn.gov.haixi.safety.hazard.service;

/** Being carried out, or valued and closed. */
public enum ContractState { RUNNING, CLOSED }
