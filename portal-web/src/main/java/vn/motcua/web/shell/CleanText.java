package vn.motcua.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.motcua.shared.VietText;

/**
 * Everything typed becomes NFC, trimmed, with single spaces; secrets stay as typed. Applies to all
 * properties of type String; fields of another type use {@link Named}, {@code clean}.
 */
@FacesConverter(forClass = String.class)
public class CleanText implements Converter<Object> {

  @Override
  public Object getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || component instanceof HtmlInputSecret) {
      return typed;
    }
    String clean = VietText.clean(typed);
    return clean.isEmpty() ? null : clean;
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, Object value) {
    return value == null ? "" : value.toString();
  }

  /** The same by name. */
  @FacesConverter("clean")
  public static class Named extends CleanText {}
}
