package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.reporting.tip.TipId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** By which line a tip came: in the chat, or by the form that the line's menu opens. For the line's figures only. */
@Entity
@Table(name = "reporting_tip_line")
class TipLine {
    @Id @Column(name = "tip_id") private UUID tip;
    @Column(name = "line_id", nullable = false) private UUID line;
    @Column(name = "told_on", nullable = false) private LocalDate toldOn;

    protected TipLine() { }

    TipLine(TipId tip, UUID line, LocalDate today) {
        this.tip = tip.value();
        this.line = line;
        this.toldOn = today;
    }
}
