package vn.motcua.web.apply;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.delivery.PostalPrice;
import vn.motcua.delivery.PostalTariffs;
import vn.motcua.delivery.PostalZone;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.WebTexts;

/** What the post asks, in words: a price that nobody set is said to be unknown, never free. */
@Named
@RequestScoped
public class PostWords {
  @EJB private PostalTariffs tariffs;
  @Inject private WebTexts texts;

  private List<PostalPrice> prices;

  @PostConstruct
  void load() {
    prices = tariffs.today();
  }

  /** The price within the province. */
  public String getPrice() {
    return price(of(PostalZone.PROVINCE));
  }

  /** How long it takes within the province, and what it costs to go further. */
  public String getHint() {
    PostalPrice near = of(PostalZone.PROVINCE);
    String time =
        near.workingDays() == null ? "" : texts.of("apply.post-days", near.workingDays()) + " ";
    String far = texts.of("apply.post-far", price(of(PostalZone.COUNTRY)));
    return time + far + " " + texts.get("apply.delivery-hint-POST");
  }

  /** Where the price within the province is written and from when on; empty if none is set. */
  public String getSource() {
    PostalPrice near = of(PostalZone.PROVINCE);
    return near.source() == null
        ? ""
        : texts.of("apply.post-source", near.source(), Formats.day(near.from()));
  }

  private String price(PostalPrice price) {
    return price.amount() == null
        ? texts.get("apply.post-no-price")
        : Formats.money(price.amount());
  }

  private PostalPrice of(PostalZone zone) {
    return prices.stream().filter(one -> one.zone() == zone).findFirst().orElseThrow();
  }
}
