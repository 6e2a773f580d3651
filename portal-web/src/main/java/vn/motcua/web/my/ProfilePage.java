package vn.motcua.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.identity.CitizenView;
import vn.motcua.identity.ContactView;
import vn.motcua.identity.MandateView;
import vn.motcua.identity.MyContact;
import vn.motcua.identity.People;
import vn.motcua.web.identity.MyAddress;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.WebTexts;

/**
 * What the portal knows about the citizen signed in: as verified, and what he said about reaching
 * him.
 */
@Named
@RequestScoped
public class ProfilePage {
  private static final Set<String> DONE = Set.of("contact", "email", "code");

  @EJB private People people;
  @EJB private MyContact contacts;
  @Inject private MyAddress address;
  @Inject private Asked asked;
  @Inject private WebTexts texts;

  private CitizenView citizen;
  private ContactView contact;
  private List<MandateView> mandates;

  @PostConstruct
  void load() {
    citizen = people.me();
    contact = contacts.mine();
    mandates = people.myMandates();
  }

  public ContactView getContact() {
    return contact;
  }

  /** The confirmed mail address, in words. */
  public String getEmail() {
    return contact.email() == null
        ? texts.get("my.not-known")
        : texts.of("my.email-confirmed", contact.email());
  }

  /** By what means the person is told, in words. */
  public String getChannels() {
    return texts.get(contact.mailTo().isPresent() ? "my.channels-mail" : "my.channels-portal");
  }

  /** What was just done, empty for nothing. */
  public String getDone() {
    String done = asked.isFresh() ? asked.getDone() : null;
    return done != null && DONE.contains(done) ? texts.get("my.done-" + done) : "";
  }

  public CitizenView getCitizen() {
    return citizen;
  }

  public List<MandateView> getMandates() {
    return mandates;
  }

  public String getSex() {
    return texts.get("my.sex-" + citizen.sex());
  }

  /** Street and commune. */
  public String getAddress() {
    return address.residence();
  }

  /** Where post goes. */
  public String getPostAddress() {
    return address.forPost();
  }

  /** What a mandate allows and until when. */
  public String rights(MandateView mandate) {
    String scopes =
        mandate.scopes().stream()
            .sorted()
            .map(scope -> texts.get("my.scope-" + scope))
            .collect(Collectors.joining(", "));
    return mandate.validity().to() == null
        ? texts.of("my.mandate-open", scopes)
        : texts.of("my.mandate-until", scopes, Formats.day(mandate.validity().to()));
  }
}
