package cn.gov.haixi.safety.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A point in degrees, WGS 84, kept to six decimals (a hand's breadth). */
@Embeddable
public record Position(@NotNull @DecimalMin("-180") @DecimalMax("180") @Column(name = "longitude") BigDecimal longitude,
                       @NotNull @DecimalMin("-90") @DecimalMax("90") @Column(name = "latitude") BigDecimal latitude) implements Serializable {
    public Position {
        longitude = degrees(longitude);
        latitude = degrees(latitude);
    }

    /** A number written with millions of decimals is nobody's position, and rounding it would keep a processor busy for seconds. */
    private static BigDecimal degrees(BigDecimal given) {
        return given == null || Math.abs(given.scale()) > 20 ? null : given.setScale(6, RoundingMode.HALF_UP);
    }
}
