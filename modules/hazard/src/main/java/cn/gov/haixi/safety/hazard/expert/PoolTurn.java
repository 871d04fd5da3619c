package cn.gov.haixi.safety.hazard.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whoever holds this row's lock may draw: two draws at once would find the same experts free. One row for the prefecture's one pool. */
@Entity
@Table(name = "hazard_expert_turn")
class PoolTurn {
    static final int ONLY = 1;

    @Id @Column(name = "id") private int id;

    protected PoolTurn() { }
}
