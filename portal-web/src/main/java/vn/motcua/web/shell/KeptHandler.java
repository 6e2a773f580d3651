package vn.motcua.web.shell;

import jakarta.el.ValueExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.MetaRuleset;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;

/** Builds what stands in {@link Kept} only when it has to be rendered. */
public class KeptHandler extends ComponentHandler {
  private final KeptMarkup memory = CDI.current().select(KeptMarkup.class).get();
  private final String place;
  private final TagAttribute by;
  private final TagAttribute live;
  private final TagAttribute items;
  private final TagAttribute name;

  /** Reads the tag; its place in the sources is part of the key of what it holds. */
  public KeptHandler(ComponentConfig config) {
    super(config);
    place = tag.getLocation().toString();
    by = getAttribute("by");
    live = getAttribute("live");
    items = getAttribute("items");
    name = items == null ? null : getRequiredAttribute("var");
  }

  @Override
  protected MetaRuleset createMetaRuleset(Class type) {
    return super.createMetaRuleset(type).ignore("by").ignore("live").ignore("items").ignore("var");
  }

  @Override
  public void onComponentCreated(FaceletContext ctx, UIComponent component, UIComponent parent) {
    Kept kept = (Kept) component;
    kept.show(memory, place, expression(by, ctx), expression(live, ctx));
    if (items != null) {
      kept.repeat(items.getValueExpression(ctx, Object.class), name.getValue());
    }
  }

  private static ValueExpression expression(TagAttribute attribute, FaceletContext ctx) {
    return attribute == null ? null : attribute.getValueExpression(ctx, Object.class);
  }

  /** A page that comes back is built before its values are read: then only texts are looked up. */
  @Override
  public void applyNextHandler(FaceletContext ctx, UIComponent component) throws IOException {
    FacesContext context = ctx.getFacesContext();
    boolean tooEarly = context.isPostback() && (by != null || items != null);
    if (tooEarly || component.isRendered() && !((Kept) component).isKnown(context)) {
      super.applyNextHandler(ctx, component);
    }
  }
}
