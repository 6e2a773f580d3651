package vn.motcua.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import vn.motcua.identity.CitizenView;
import vn.motcua.identity.MyContact;
import vn.motcua.identity.People;
import vn.motcua.organisation.Agencies;

/** Where the citizen signed in lives, and where post to him goes, in one line. */
@RequestScoped
public class MyAddress {
  @EJB private People people;
  @EJB private MyContact contacts;
  @EJB private Agencies agencies;

  /** Street and commune, as verified. */
  public String residence() {
    CitizenView.Address address = people.me().address();
    return address.line() + ", " + agencies.byCode(address.communeCode()).place();
  }

  /** What he said about post, else where he lives. */
  public String forPost() {
    String said = contacts.mine().postAddress();
    return said == null ? residence() : said;
  }
}
