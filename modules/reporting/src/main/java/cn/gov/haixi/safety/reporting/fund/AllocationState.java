package cn.gov.haixi.safety.reporting.fund;

import java.util.Set;

/** Life of an allocation: entered by the keeper of the fund, then confirmed by another person, which puts the money in, or refused. */
public enum AllocationState {
    PROPOSED, CONFIRMED, REFUSED;

    Set<AllocationState> next() { return this == PROPOSED ? Set.of(CONFIRMED, REFUSED) : Set.of(); }
}
