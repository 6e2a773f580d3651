package vn.motcua.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.identity.ContactView;
import vn.motcua.identity.MyContact;
import vn.motcua.identity.SaveContact;
import vn.motcua.web.apply.Goto;
import vn.motcua.web.identity.MyAddress;

/** How the citizen signed in is reached: telephone, mail, where post goes. */
@Named
@RequestScoped
public class ContactPage {
  @EJB private MyContact contacts;
  @Inject private MyAddress address;

  private String phone;
  private String email;
  private String postAddress;

  @PostConstruct
  void load() {
    ContactView kept = contacts.mine();
    phone = kept.phone();
    email = kept.waitingEmail() == null ? kept.email() : kept.waitingEmail();
    postAddress = address.forPost();
  }

  /** Keeps it and shows the profile, where a new mail address waits for its code. */
  public void save() {
    contacts.save(new SaveContact(phone, email, postAddress));
    Goto.address("/my/profile?done=contact");
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPostAddress() {
    return postAddress;
  }

  public void setPostAddress(String postAddress) {
    this.postAddress = postAddress;
  }
}
