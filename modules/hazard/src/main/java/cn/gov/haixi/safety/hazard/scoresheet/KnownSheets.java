package cn.gov.haixi.safety.hazard.scoresheet;

import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Finds sheets. One serves its own region and all below it; those above see it too; a draft is seen by its keeper alone.
 */
@ApplicationScoped
public class KnownSheets {
    static final String VISIBLE = " (s.regionPath like :scope or :path like concat(s.regionPath, '%')) and (s.state <> DRAFT or s.keeper = :own)";

    @Inject private EntityManager em;

    /** To plan a round with. */
    public SheetRow inForce(Scope scope, ScoreSheetId id) {
        SheetRow row = visible(scope, id).row();
        if (row.state() != SheetState.IN_FORCE) {
            throw new SheetNotInForce();
        }
        return row;
    }

    /** In their order; asked for by a round, which keeps its edition. */
    public List<ItemRow> items(ScoreSheetId id) {
        return em.createQuery("select i.id, i.place, i.section, i.wording, i.standard, i.points, i.evidence from ScoreItem i where i.sheet = :sheet order by i.place", ItemRow.class)
                .setParameter("sheet", id.value()).getResultList();
    }

    ScoreSheet visible(Scope scope, ScoreSheetId id) {
        ScoreSheet sheet = id == null || id.value() == null ? null : em.find(ScoreSheet.class, id);
        boolean sees = sheet != null && (scope.includes(sheet.regionPath()) || scope.regionPath().startsWith(sheet.regionPath()))
                && (sheet.state() != SheetState.DRAFT || sheet.keeper().equals(scope.organisation()));
        if (!sees) {
            throw new SheetNotFound();
        }
        return sheet;
    }
}
