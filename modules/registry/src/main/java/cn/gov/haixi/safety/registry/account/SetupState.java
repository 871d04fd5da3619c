package cn.gov.haixi.safety.registry.account;

/** Whether the platform still waits for its first accounts, and who made them. */
enum SetupState { OPEN, DONE, DEMO }
