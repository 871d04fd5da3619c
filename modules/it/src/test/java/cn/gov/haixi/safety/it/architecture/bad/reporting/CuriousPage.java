package cn.gov.haixi.safety.it.architecture.bad.reporting;

/** Looks who told without asking anybody. */
class CuriousPage {
    private final Identities identities = new Identities();

    String name(String subject) { return identities.open(subject); }
}
