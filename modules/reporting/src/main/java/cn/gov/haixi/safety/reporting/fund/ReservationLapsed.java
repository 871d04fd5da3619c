package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Money;
import java.util.UUID;

/** What was set aside will not be collected; said in the transaction that decided so, and answered by the fund with a return. */
public record ReservationLapsed(FundId fund, UUID subject, String number, Money amount) { }
