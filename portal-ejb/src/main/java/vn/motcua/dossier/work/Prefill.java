package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.catalogue.Conditions;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.FormPage;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.identity.BusinessView;
import vn.motcua.identity.CitizenView;
import vn.motcua.identity.People;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyView;
import vn.motcua.shared.CurrentActor;

/** What the portal knows of the applicant and need not ask again. */
@ApplicationScoped
public class Prefill {
  @EJB private People people;
  @EJB private Agencies agencies;
  @Inject private CurrentActor currentActor;

  /** Values for a page that was never saved, as far as the revision wants them. */
  public Map<String, Object> values(
      Dossier dossier, FormPage page, Map<String, Map<String, Object>> answers) {
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, Object> known = null;
    for (Field field : page.fields()) {
      if (field.prefill() != null && Conditions.hold(field.prefillWhen(), answers)) {
        known = known == null ? known(dossier) : known;
        put(values, field.key(), known.get(field.prefill()));
      } else if (field.value() != null) {
        values.put(field.key(), field.value());
      }
    }
    return values;
  }

  private Map<String, Object> known(Dossier dossier) {
    Map<String, Object> known = new HashMap<>();
    if (currentActor.get().isCitizen()) {
      citizen(people.me(), known);
    }
    if (dossier.parties().businessId() != null) {
      business(people.business(dossier.parties().businessId()), known);
    }
    return known;
  }

  private void citizen(CitizenView me, Map<String, Object> known) {
    put(known, "profile.fullName", me.fullName());
    put(known, "profile.identityNumber", me.identityNumber());
    put(known, "profile.birthDate", me.birthDate() == null ? null : me.birthDate().toString());
    put(known, "profile.sex", me.sex() == null ? null : me.sex().name());
    put(known, "profile.ethnicity", me.ethnicity());
    put(known, "profile.nationality", me.nationality());
    put(known, "profile.address", address(me.address()));
    put(known, "profile.phone", me.phone());
    put(known, "profile.email", me.email());
  }

  private String address(CitizenView.Address address) {
    if (address == null) {
      return null;
    }
    return agencies
        .find(address.communeCode())
        .map(AgencyView::place)
        .map(commune -> address.line() + ", " + commune)
        .orElse(address.line());
  }

  private static void business(BusinessView business, Map<String, Object> known) {
    put(known, "business.code", business.code());
    put(known, "business.name", business.name());
    put(known, "business.address", business.address());
    put(known, "business.representative", business.representative());
    put(known, "business.phone", business.phone());
  }

  private static void put(Map<String, Object> values, String key, Object value) {
    if (value != null) {
      values.put(key, value);
    }
  }
}
