package vn.motcua.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** {@code receipt FILE [--answers ANSWERS] [--trust PEM]}: one receipt, checked alone. */
final class ReceiptCommand {
  private static final int SALT = 32;

  private final Spoken spoken;
  private final Clock clock;

  ReceiptCommand(Spoken spoken, Clock clock) {
    this.spoken = spoken;
    this.clock = clock;
  }

  int run(Asked asked) {
    SealedReceipt sealed = SealedReceipt.read(Asked.bytes(asked.words().get(1)));
    Signatures signatures = new Signatures(spoken, asked.trust(), clock);
    Seal seal = Seal.read(signatures.read(sealed.signed()).text());
    if (!sealed.proves(seal) || !sealed.receipt().value("agency").equals(seal.agency())) {
      spoken.say("receipt-not-in");
      return Checker.BROKEN;
    }
    sealed.receipt().lines().forEach(line -> spoken.show(line.name() + " = " + line.value()));
    spoken.say("receipt-holds", seal.agency(), seal.made());
    if (asked.has(Asked.ANSWERS) && !answers(sealed.receipt(), asked.text(Asked.ANSWERS))) {
      return Checker.BROKEN;
    }
    return signatures.outcome();
  }

  private boolean answers(Receipt receipt, String file) {
    boolean all = true;
    for (String line : file.lines().filter(text -> !text.isBlank()).toList()) {
      int end = line.indexOf('=');
      if (end < 0 || line.length() < end + 2 + SALT) {
        throw new IllegalArgumentException("not a line of answers");
      }
      String name = line.substring(0, end);
      String salt = line.substring(end + 1, end + 1 + SALT);
      byte[] value = line.substring(end + 2 + SALT).getBytes(StandardCharsets.UTF_8);
      boolean same =
          receipt.value(name).equals(Sha256.hexOf(salt.getBytes(StandardCharsets.US_ASCII), value));
      spoken.say(same ? "answer-same" : "answer-other", name);
      all &= same;
    }
    return all;
  }
}
