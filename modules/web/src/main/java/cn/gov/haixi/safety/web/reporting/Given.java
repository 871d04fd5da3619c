package cn.gov.haixi.safety.web.reporting;

import java.util.UUID;

/** What stands in a URL. */
final class Given {
    private Given() { }

    /** @return null for anything that is no id: the services then find nothing, as with an id that never was */
    static UUID id(String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : null;
    }
}
