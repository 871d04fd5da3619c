package cn.gov.haixi.safety.web.platform;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Ids in menus. What is no id counts as nothing chosen. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {
    @Override public UUID getAsObject(FacesContext faces, UIComponent component, String text) { return Given.id(text); }

    @Override public String getAsString(FacesContext faces, UIComponent component, UUID id) { return id == null ? "" : id.toString(); }
}
