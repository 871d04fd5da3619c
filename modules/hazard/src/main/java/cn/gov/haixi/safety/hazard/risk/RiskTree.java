package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The risks of one enterprise: object, unit, event, measure (M5.7). What consists of several has the colour of its highest.
 *
 * @param companyCode nine characters, {@code companyCode} of the data exchange
 * @param keeps whether the caller may change it
 */
public record RiskTree(EnterpriseId enterprise, String enterpriseName, String companyCode, String regionPath, List<ObjectRow> objects, boolean keeps) {
    public RiskTree { objects = List.copyOf(objects); }

    /** @param sourceLevel of a major hazard source; null where it is none @param position null where nobody has told */
    public record ObjectRow(RiskId id, long version, String name, String code, String department, String responsible, Integer sourceLevel, Position position, RiskColour colour, List<UnitRow> units) { }

    public record UnitRow(RiskId id, long version, String name, String department, String responsible, RiskColour colour, List<EventRow> events) { }

    /** @param inherent the colour before any measure @param value of the last assessment; null before the first, as are both days */
    public record EventRow(RiskId id, long version, String name, String consequence, String emergency, RiskColour colour, RiskColour inherent, BigDecimal value, LocalDate assessedOn, LocalDate nextOn,
                           List<MeasureRow> measures) { }

    public record MeasureRow(RiskId id, long version, MeasureSource source, MeasureKind kind, String detail, String description, String check, String responsible) { }

    public RiskColour colour() { return RiskColour.highest(objects.stream().map(ObjectRow::colour)); }

    /** Every event with where it is. */
    public List<Placed> events() {
        return objects.stream().flatMap(object -> object.units().stream().flatMap(unit -> unit.events().stream().map(event -> new Placed(object, unit, event)))).toList();
    }

    /** An event in its place. */
    public record Placed(ObjectRow object, UnitRow unit, EventRow event) { }
}
