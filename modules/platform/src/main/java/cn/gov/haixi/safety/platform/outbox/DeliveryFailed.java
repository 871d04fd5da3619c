package cn.gov.haixi.safety.platform.outbox;

/** The receiver did not take it. Checked, since every caller must decide about the next try. */
public class DeliveryFailed extends Exception {
    public DeliveryFailed(String why, Throwable cause) { super(why, cause); }
}
