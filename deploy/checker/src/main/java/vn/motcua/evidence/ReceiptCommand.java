package vn.motcua.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code receipt FILE [--answers ANSWERS] [--trust PEM]}: one receipt, checked alone. Its answers
 * are digests; those that the reader shows no words of are said to be not checked.
 */
final class ReceiptCommand {
  private static final int SALT = 32;
  private static final String ANSWER = "answer.";

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
    Set<String> checked = new HashSet<>();
    if (asked.has(Asked.ANSWERS)
        && !answers(sealed.receipt(), asked.text(Asked.ANSWERS), checked)) {
      return Checker.BROKEN;
    }
    int signed = signatures.outcome();
    return allAnswers(sealed.receipt(), checked) ? signed : Checker.NOT_CHECKED;
  }

  private boolean allAnswers(Receipt receipt, Set<String> checked) {
    List<String> open =
        receipt.lines().stream()
            .map(Receipt.Line::name)
            .filter(name -> name.startsWith(ANSWER) && !checked.contains(name))
            .toList();
    if (!open.isEmpty()) {
      spoken.say("answers-open", open.size(), String.join(", ", open));
    }
    return open.isEmpty();
  }

  private boolean answers(Receipt receipt, String file, Set<String> checked) {
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
      checked.add(name);
    }
    return all;
  }
}
