package cn.gov.haixi.safety.platform.document;

/**
 * @param level 1 to 4: 一、 （一） 1. （1）
 * @param text without its number; one that somebody typed is taken off
 */
public record Heading(int level, String text) implements Block {
    public Heading {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("No heading of level " + level);
        }
        text = LevelNumber.without(Plain.of(text).strip());
    }
}
