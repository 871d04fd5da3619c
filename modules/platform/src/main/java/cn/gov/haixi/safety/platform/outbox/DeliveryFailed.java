package cn.gov.haixi.safety.platform.outbox;

/**
 * The receiver did not take it; it will be tried again. Checked, since every delivery must decide about it. Its message is shown to the system
 * administrator, so it names the obstacle and never what the message says.
 */
public class DeliveryFailed extends Exception {
    public DeliveryFailed(String why, Throwable cause) { super(why, cause); }
}
