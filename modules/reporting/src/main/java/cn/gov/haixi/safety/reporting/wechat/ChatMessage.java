package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.Position;

/**
 * Something that came in over a line.
 *
 * @param id the message's own, or of an event its sender, time and name: the same for each of WeChat's repetitions
 * @param sender as WeChat calls him for this account; never stored as it is
 * @param text what was written, the label of a position, or WeChat's id of a photo, video or voice
 * @param position null unless one was sent
 * @param heard what WeChat understood of a voice; null where it does not listen
 */
public record ChatMessage(String id, String sender, Kind kind, String text, Position position, String heard) {
    /** What kind of message. */
    public enum Kind { TEXT, POSITION, PHOTO, VIDEO, VOICE, SUBSCRIBED, OTHER }

    @Override public String toString() { return "ChatMessage[" + kind + "]"; }
}
