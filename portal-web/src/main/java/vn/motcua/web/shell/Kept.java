package vn.motcua.web.shell;

import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A part of a page that is rendered once for what it shows and then kept: {@code m:kept}. When it
 * is known, neither are the components in it built nor its expressions evaluated.
 *
 * <p>{@code by} is everything the part shows besides texts of the page's language; nothing in it
 * may depend on anything else, least of all on the person who reads. With {@code items} and {@code
 * var} it stands once for each item and shows that item. {@code live} is a map of texts that are
 * put in each time: {@code #{live.name}} in it stands for the text of that name. It holds no inputs
 * and no forms of Faces. One may stand in another, and hands on its live texts by {@code
 * live="#{live}"}: what is new around them is then made of parts that are known.
 */
@FacesComponent(Kept.TYPE)
public class Kept extends UIComponentBase {
  static final String TYPE = "vn.motcua.Kept";
  private static final String LIVE = "live";
  private static final String MARK = "\uE000";

  private KeptMarkup memory;
  private String place;
  private ValueExpression by;
  private ValueExpression live;
  private ValueExpression items;
  private String name;
  private List<Piece> pieces;

  /** One piece; its markup is null until it is known. */
  private record Piece(KeptMarkup.Key key, Object item, KeptMarkup.Markup markup) {}

  /** Stands in kept markup where a live value comes: its name between two marks. */
  private static final class Places extends AbstractMap<String, String> {
    @Override
    public String get(Object key) {
      return MARK + key + MARK;
    }

    @Override
    public boolean containsKey(Object key) {
      return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
      return Set.of();
    }
  }

  /** Says where it stands and what it shows. */
  void show(KeptMarkup kept, String where, ValueExpression values, ValueExpression liveTexts) {
    memory = kept;
    place = where;
    by = values;
    live = liveTexts;
  }

  /** Says that it stands once for each item. */
  void repeat(ValueExpression list, String var) {
    items = list;
    name = var;
  }

  /** Looks up what is known; false if something has to be rendered. */
  boolean isKnown(FacesContext context) {
    pieces = new ArrayList<>();
    String language = memory.language();
    if (items == null) {
      Object shown = by == null ? null : by.getValue(context.getELContext());
      pieces.add(piece(language, shown, null));
    } else {
      for (Object item : (Iterable<?>) items.getValue(context.getELContext())) {
        pieces.add(piece(language, item, item));
      }
    }
    return pieces.stream().noneMatch(piece -> piece.markup() == null);
  }

  private Piece piece(String language, Object shown, Object item) {
    KeptMarkup.Key key = new KeptMarkup.Key(place, language, shown);
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
      KeptMarkup.Markup known = piece.markup();
      write(context, known == null ? made(context, piece) : known);
    }
  }

  private void write(FacesContext context, KeptMarkup.Markup markup) throws IOException {
    ResponseWriter page = context.getResponseWriter();
    List<String> names = markup.live();
    Map<?, ?> texts =
        names.isEmpty() || live == null ? Map.of() : live.getValue(context.getELContext());
    PageWriter encoder = WholeAnswer.writer(context.getExternalContext().getRequestMap());
    for (int i = 0; i < markup.texts().size(); i++) {
      KeptMarkup.Text text = markup.texts().get(i);
      if (encoder != null) {
        encoder.announce(text);
      }
      page.write(text.characters());
      if (i < names.size()) {
        page.write(escaped(texts.get(names.get(i))));
      }
    }
  }

  /** Fit for text and for an attribute in double quotes. */
  private static String escaped(Object text) {
    return String.valueOf(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private KeptMarkup.Markup made(FacesContext context, Piece piece) throws IOException {
    ResponseWriter page = context.getResponseWriter();
    Map<String, Object> variables = context.getExternalContext().getRequestMap();
    StringWriter markup = new StringWriter();
    context.setResponseWriter(page.cloneWithWriter(markup));
    Object around = variables.put(LIVE, new Places());
    if (name != null) {
      variables.put(name, piece.item());
    }
    try {
      for (UIComponent child : getChildren()) {
        child.encodeAll(context);
      }
    } finally {
      context.setResponseWriter(page);
      variables.put(LIVE, around);
      if (name != null) {
        variables.remove(name);
      }
    }
    KeptMarkup.Markup parts = KeptMarkup.Markup.of(markup.toString(), MARK);
    memory.keep(piece.key(), parts);
    return parts;
  }
}
