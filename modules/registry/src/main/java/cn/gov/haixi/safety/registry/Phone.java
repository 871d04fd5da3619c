package cn.gov.haixi.safety.registry;

/** A telephone number as pages show it. */
public final class Phone {
    private static final int HEAD = 3;
    private static final int TAIL = 4;

    private Phone() { }

    /** {@code 139****0012}; a number too short to hide anything is hidden whole. Null stays null. */
    public static String masked(String phone) {
        if (phone == null) {
            return null;
        }
        int length = phone.length();
        return length < HEAD + TAIL + 1 ? "****" : phone.substring(0, HEAD) + "****" + phone.substring(length - TAIL);
    }
}
