package vn.motcua.dossier.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.motcua.dossier.SayMessage;
import vn.motcua.dossier.TalkMessage.Side;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.MessageRow;
import vn.motcua.dossier.domain.MessageWords;
import vn.motcua.dossier.domain.Said;
import vn.motcua.dossier.domain.SaltedDigest;
import vn.motcua.dossier.domain.Talk;
import vn.motcua.dossier.persistence.TalkRows;
import vn.motcua.shared.OnceOnly;
import vn.motcua.shared.outbox.Outbox;

/** Writes messages down and tells the other side. */
@ApplicationScoped
public class TalkTable {
  private static final int LONGEST = 1000;

  @Inject private TalkRows rows;
  @Inject private OnceOnly once;
  @Inject private Commands commands;
  @Inject private Outbox outbox;

  /**
   * Keeps one message; the dossier itself stays as it is.
   *
   * @param kind of the outbox message that tells of it
   */
  public void keep(Dossier dossier, SayMessage said, Side side, String kind) {
    String words = Said.required(said.words(), "words", LONGEST, "dossier.talk-enter-" + side);
    Talk talk = rows.locked(dossier.id());
    if (once.answerOf(said.key(), kind).isPresent()) {
      return;
    }
    Act act = commands.act();
    SaltedDigest digest = SaltedDigest.of(words);
    int seq = talk.take(side, act.enteredAt());
    MessageRow row = new MessageRow(dossier.id(), seq, side, act, digest.digest());
    rows.add(row);
    rows.add(new MessageWords(row.id(), digest.salt(), words));
    once.keep(said.key(), kind, "");
    outbox.announce(
        kind,
        dossier.place().competentAgencyId(),
        Map.of("dossierId", dossier.id().toString(), "seq", Integer.toString(seq)));
  }
}
