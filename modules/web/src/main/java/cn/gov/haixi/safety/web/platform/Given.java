package cn.gov.haixi.safety.web.platform;

import java.util.UUID;

/** What stands in a URL. */
public final class Given {
    private Given() { }

    /** @return null for anything that is no id: the services then find nothing, as with an id that never was */
    public static UUID id(String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : null;
    }
}
