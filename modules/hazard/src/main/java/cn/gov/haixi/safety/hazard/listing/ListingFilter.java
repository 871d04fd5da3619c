package cn.gov.haixi.safety.hazard.listing;

/**
 * Which listings a list shows. Null means any.
 *
 * @param regionPath of one region, all below it included
 * @param text a number of the listing or its hazard, or words of the enterprise's name
 */
public record ListingFilter(ListingState state, ListingLevel level, String regionPath, String text) {
    public static final ListingFilter ALL = new ListingFilter(null, null, null, null);

    public ListingFilter { text = text == null || text.isBlank() ? null : text.strip(); }
}
