package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One change of an enterprise's entry: who, when, what it was and what it became. Never changed itself. */
@Entity
@Table(name = "registry_enterprise_step")
class EnterpriseStep {
    private static final int DETAIL = 1000;
    @Id @Column(name = "id") private UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "enterprise_id") private Enterprise enterprise;
    @Column(name = "at_instant", nullable = false) private Instant at;
    @Enumerated(EnumType.STRING) @Column(name = "act", nullable = false, length = 80) private EnterpriseMove move;
    @Column(name = "detail", nullable = false, length = DETAIL) private String detail;
    @Column(name = "account_id") private UUID account;
    @Column(name = "organisation_id") private UUID organisation;
    @Column(name = "actor_name", nullable = false, length = 60) private String actorName;
    @Column(name = "actor_organisation", nullable = false, length = 120) private String actorOrganisation;

    protected EnterpriseStep() { }

    EnterpriseStep(Enterprise enterprise, EnterpriseMove move, String detail, Actor actor, Instant at) {
        this.id = Ids.next();
        this.enterprise = enterprise;
        this.at = at;
        this.move = move;
        this.detail = detail.length() > DETAIL ? detail.substring(0, DETAIL) : detail;
        this.account = actor.account();
        this.organisation = actor.organisation();
        this.actorName = actor.name();
        this.actorOrganisation = actor.organisationName();
    }

    EnterpriseStepRow row() { return new EnterpriseStepRow(at, move, detail, actorName, actorOrganisation); }
}
