package vn.motcua.web.shell;

import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A part of a page that is rendered once for what it shows and then kept: {@code m:kept}. When it
 * is known, neither are the components in it built nor its expressions evaluated.
 *
 * <p>{@code by} is everything the part shows besides texts of the page's language; nothing in it
 * may depend on anything else, least of all on the person who reads. With {@code items} and {@code
 * var} it stands once for each item and shows that item. It holds no inputs and no forms of Faces.
 */
@FacesComponent(Kept.TYPE)
public class Kept extends UIComponentBase {
  static final String TYPE = "vn.motcua.Kept";

  private KeptMarkup memory;
  private String place;
  private ValueExpression by;
  private ValueExpression items;
  private String name;
  private List<Piece> pieces;

  /** One piece; its markup is null until it is known. */
  private record Piece(KeptMarkup.Key key, Object item, String markup) {}

  /** Says where it stands and what it shows; {@code items} and {@code name} only for lists. */
  void show(KeptMarkup kept, String where, ValueExpression values) {
    memory = kept;
    place = where;
    by = values;
  }

  /** Says that it stands once for each item. */
  void repeat(ValueExpression list, String var) {
    items = list;
    name = var;
  }

  /** Looks up what is known; false if something has to be rendered. */
  boolean isKnown(FacesContext context) {
    pieces = new ArrayList<>();
    if (items == null) {
      pieces.add(piece(by == null ? null : by.getValue(context.getELContext()), null));
    } else {
      for (Object item : (Iterable<?>) items.getValue(context.getELContext())) {
        pieces.add(piece(item, item));
      }
    }
    return pieces.stream().noneMatch(piece -> piece.markup() == null);
  }

  private Piece piece(Object shown, Object item) {
    KeptMarkup.Key key = memory.key(place, shown);
    return new Piece(key, item, memory.find(key).orElse(null));
  }

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  /** It has no state: a page that comes back builds it anew. */
  @Override
  public boolean isTransient() {
    return true;
  }

  @Override
  public void encodeChildren(FacesContext context) throws IOException {
    if (pieces == null) {
      isKnown(context);
    }
    for (Piece piece : pieces) {
      String known = piece.markup();
      context.getResponseWriter().write(known == null ? made(context, piece) : known);
    }
  }

  private String made(FacesContext context, Piece piece) throws IOException {
    ResponseWriter page = context.getResponseWriter();
    Map<String, Object> variables = context.getExternalContext().getRequestMap();
    StringWriter markup = new StringWriter();
    context.setResponseWriter(page.cloneWithWriter(markup));
    if (name != null) {
      variables.put(name, piece.item());
    }
    try {
      for (UIComponent child : getChildren()) {
        child.encodeAll(context);
      }
    } finally {
      context.setResponseWriter(page);
      if (name != null) {
        variables.remove(name);
      }
    }
    memory.keep(piece.key(), markup.toString());
    return markup.toString();
  }
}
