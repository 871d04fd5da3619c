package cn.gov.haixi.safety.reporting.wechat;

/** Whether a line's menu stands in its account. */
public enum MenuState {
    NEVER, WAITING, PUBLISHED,
    /** The account's type has no menu that may be set by calls (48001). */
    LACKING
}
