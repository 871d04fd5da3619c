package cn.gov.haixi.safety.hazard.hazard;

/**
 * How grave a hazard is. National law knows only general and major ones (16号令 art. 3, Safety Law arts. 41 and 65);
 * «larger» and «extraordinary» are classes of the ten measures.
 */
public enum HazardClass {
    GENERAL, LARGER, MAJOR, EXTRAORDINARY;

    /** Whether national law counts it as major: then people are withdrawn and use is stopped until a review (Safety Law art. 65). */
    public boolean major() {
        return switch (this) {
            case GENERAL, LARGER -> false;
            case MAJOR, EXTRAORDINARY -> true;
        };
    }
}
