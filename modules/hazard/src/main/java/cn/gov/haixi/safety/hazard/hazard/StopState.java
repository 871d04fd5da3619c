package cn.gov.haixi.safety.hazard.hazard;

/** Whether people were withdrawn and use stopped (Safety Law art. 65), and whether a review has let it begin again. */
public enum StopState {
    NONE, STOPPED, RESUMPTION_ASKED, RESUMED;

    public boolean inForce() { return this == STOPPED || this == RESUMPTION_ASKED; }
}
