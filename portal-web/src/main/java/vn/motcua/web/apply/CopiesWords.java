package vn.motcua.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Tariff;
import vn.motcua.dossier.AnswerPage;
import vn.motcua.shared.PortalClock;
import vn.motcua.web.catalogue.CatalogueWords;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.WebTexts;

/**
 * The copies that a draft asks for and pays by the piece. They are asked on a page of the form, so
 * the way of receiving only repeats them and leads there.
 */
@Named
@RequestScoped
public class CopiesWords {
  @Inject private DraftOnPage draft;
  @Inject private CatalogueWords words;
  @Inject private WebTexts texts;
  @Inject private PortalClock clock;

  /**
   * One kind of copy.
   *
   * @param name what is charged
   * @param text how many and what each costs
   * @param address page where the number is asked
   */
  public record Copies(String name, String text, String address) {}

  /** The kinds of copy of this procedure, none for most. */
  public List<Copies> getAll() {
    return draft.getRevision().fees().stream()
        .filter(fee -> fee.belongsTo(draft.getView().caseCode()))
        .filter(fee -> fee.quantity() != null && isByCopy(fee))
        .map(this::copies)
        .toList();
  }

  private boolean isByCopy(Fee fee) {
    return tariff(fee) != null && tariff(fee).per() == Tariff.Per.COPY;
  }

  private Tariff tariff(Fee fee) {
    LocalDate day = clock.today();
    return fee.tariff(Channel.Kind.ONLINE, day).orElse(null);
  }

  private Copies copies(Fee fee) {
    int dot = fee.quantity().indexOf('.');
    String page = fee.quantity().substring(0, dot);
    Long each = tariff(fee).amount();
    String price = each == null ? texts.get("apply.post-no-price") : Formats.money(each);
    String number = number(page, fee.quantity().substring(dot + 1));
    return new Copies(
        words.say(fee.name()), texts.of("apply.copies", number, price), draft.addressOf(page));
  }

  private String number(String page, String field) {
    Object typed =
        draft.getView().page(page).map(AnswerPage::values).map(all -> all.get(field)).orElse(null);
    return typed == null ? texts.get("apply.copies-unsaid") : typed.toString();
  }
}
