package cn.gov.haixi.safety.it.architecture.bad.reporting;

/** Stands for the vault. */
class Identities {
    String open(String subject) { return subject; }
}
