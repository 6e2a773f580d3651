package vn.motcua.issuing.papers;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.identity.BusinessView;
import vn.motcua.identity.CitizenView;
import vn.motcua.identity.People;
import vn.motcua.organisation.Agencies;

/** The person on a paper: whoever filed, or the company acted for. */
@ApplicationScoped
class Persons {
  private static final int GROUP = 3;

  @EJB private People people;
  @EJB private Agencies agencies;

  /** Name, address, phone, e-mail and number by the names that layouts use; unknown is empty. */
  Map<String, String> submitter(DossierFacts dossier) {
    CitizenView citizen = people.citizen(dossier.parties().submitterCitizenId());
    if (dossier.parties().businessId() == null) {
      return person(
          citizen.fullName(), address(citizen.address()), citizen, citizen.identityNumber());
    }
    BusinessView business = people.business(dossier.parties().businessId());
    return person(business.name(), business.address(), citizen, business.code());
  }

  private static Map<String, String> person(
      String name, String address, CitizenView citizen, String number) {
    return Map.of(
        "name", name,
        "address", orBlank(address),
        "phone", orBlank(citizen.phone()),
        "email", orBlank(citizen.email()),
        "identity", grouped(number));
  }

  /** The street with what follows the house number of the commune's own address. */
  private String address(CitizenView.Address address) {
    if (address == null) {
      return "";
    }
    return agencies
        .find(address.communeCode())
        .map(commune -> commune.address())
        .map(own -> address.line() + own.substring(Math.max(0, own.indexOf(','))))
        .orElse(address.line());
  }

  /** {@code 099 195 000 456}. */
  private static String grouped(String number) {
    if (number == null || number.length() != 4 * GROUP) {
      return orBlank(number);
    }
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < number.length(); i += GROUP) {
      grouped.append(i == 0 ? "" : " ").append(number, i, i + GROUP);
    }
    return grouped.toString();
  }

  private static String orBlank(String text) {
    return text == null ? "" : text;
  }
}
