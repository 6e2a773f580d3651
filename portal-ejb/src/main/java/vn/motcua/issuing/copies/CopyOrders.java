package vn.motcua.issuing.copies;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.identity.CitizenView;
import vn.motcua.identity.IdentityNumber;
import vn.motcua.identity.People;
import vn.motcua.issuing.CertifyCopy;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.VietText;

/** Whether an order for a copy is complete, and whom the copy is made for. */
@ApplicationScoped
public class CopyOrders {
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_NAME = 200;
  private static final String NUMBER = "askedNumber";

  @EJB private People people;

  /**
   * The copy that is ordered. An identity number that nobody in the register has is passed over;
   * one of somebody with another name is refused, since a stranger would be told.
   *
   * @throws Refusal issuing.copy-title, issuing.copy-asked-by, issuing.copy-asked-number,
   *     issuing.copy-asked-other, issuing.copy-compared at their fields
   */
  public NewCopy read(CertifyCopy order, long agencyId) {
    String title = said(order.title());
    String askedBy = said(order.askedBy());
    List<FieldProblem> problems = new ArrayList<>();
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      problems.add(FieldProblem.at("title", "issuing.copy-title", LONGEST_TITLE));
    }
    if (askedBy.isEmpty() || askedBy.length() > LONGEST_NAME) {
      problems.add(FieldProblem.at("askedBy", "issuing.copy-asked-by", LONGEST_NAME));
    }
    Optional<IdentityNumber> number = IdentityNumber.read(order.askedNumber());
    Optional<CitizenView> citizen = number.flatMap(people::numbered);
    if (number.isEmpty() && !said(order.askedNumber()).isEmpty()) {
      problems.add(FieldProblem.at(NUMBER, "issuing.copy-asked-number"));
    }
    if (citizen.isPresent() && !isNamed(askedBy, citizen.get())) {
      problems.add(FieldProblem.at(NUMBER, "issuing.copy-asked-other"));
    }
    if (!order.compared()) {
      problems.add(FieldProblem.at("compared", "issuing.copy-compared"));
    }
    if (!problems.isEmpty()) {
      throw Refusal.of(problems);
    }
    return new NewCopy(agencyId, title, askedBy, citizen.map(CitizenView::id).orElse(null));
  }

  private static boolean isNamed(String askedBy, CitizenView citizen) {
    return upper(askedBy).contains(upper(citizen.fullName()));
  }

  private static String upper(String name) {
    return VietText.clean(name).toUpperCase(Locale.ROOT);
  }

  private static String said(String words) {
    return words == null ? "" : VietText.clean(words);
  }
}
