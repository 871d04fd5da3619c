package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.platform.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An enterprise's hazards in a period, counted from what is on record. Classes are the national two: larger ones are general, extraordinary ones major.
 *
 * @param generalFound reported in the period and not rejected, whenever they were closed
 * @param generalClosed closed in the period, whenever they were found
 * @param openGeneral not closed on its last day
 * @param overdue of both classes, open on its last day and past their deadline by then
 * @param money yuan set aside for what was ordered in the period
 * @param checksDue inspections whose windows began in the period
 */
@Embeddable
public record ReturnFigures(@Column(name = "general_found", nullable = false) int generalFound, @Column(name = "general_closed", nullable = false) int generalClosed,
                            @Column(name = "major_found", nullable = false) int majorFound, @Column(name = "major_closed", nullable = false) int majorClosed,
                            @Column(name = "open_general", nullable = false) int openGeneral, @Column(name = "open_major", nullable = false) int openMajor,
                            @Column(name = "overdue", nullable = false) int overdue, @Column(name = "money", precision = 18, scale = 2, nullable = false) BigDecimal money,
                            @Column(name = "checks_due", nullable = false) int checksDue, @Column(name = "checks_made", nullable = false) int checksMade) implements Serializable {
    private static final int WHOLE = 100;

    public int found() { return generalFound + majorFound; }

    public int closed() { return generalClosed + majorClosed; }

    public int open() { return openGeneral + openMajor; }

    public Money spent() { return new Money(money); }

    /** Of 100 that were there in the period how many are closed, rounded down; 100 where there was nothing. */
    public int percent() { return closed() + open() == 0 ? WHOLE : closed() * WHOLE / (closed() + open()); }
}
