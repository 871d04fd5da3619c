package cn.gov.haixi.safety.hazard.scoresheet;

import java.util.List;

/**
 * Everything that the page of one edition shows.
 *
 * @param version what an editor has seen
 * @param keeps whether the caller may change it
 */
public record SheetCase(SheetRow row, long version, List<ItemRow> items, boolean keeps) {
    public boolean editable() { return keeps && row.state() == SheetState.DRAFT; }

    public boolean revisable() { return keeps && row.state() == SheetState.IN_FORCE; }
}
