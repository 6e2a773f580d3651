package vn.motcua.checkpoint.delivery;

import java.util.List;
import vn.motcua.notification.OfficialMail;
import vn.motcua.shared.Texts;

/** Mail to people outside, the file attached: what they keep, nobody here can take back. */
final class MailTarget implements CheckpointTarget {
  private final OfficialMail mail;
  private final List<String> addresses;

  MailTarget(OfficialMail mail, List<String> addresses) {
    this.mail = mail;
    this.addresses = List.copyOf(addresses);
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public String hand(String fileName, byte[] content) {
    for (int i = 0; i < addresses.size(); i++) {
      String id = fileName.replace(".xml", "") + "-" + (i + 1);
      mail.send(
          id,
          addresses.get(i),
          Texts.text(Texts.VIETNAMESE, "checkpoint.mail.subject", fileName),
          Texts.text(Texts.VIETNAMESE, "checkpoint.mail.body"),
          new OfficialMail.Attachment(fileName, "application/xml", content));
    }
    return String.join(", ", addresses);
  }

  @Override
  public boolean holds(String fileName, byte[] content) {
    return true;
  }
}
