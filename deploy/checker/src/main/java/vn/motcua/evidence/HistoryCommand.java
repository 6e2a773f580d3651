package vn.motcua.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** {@code history FILE [SEQ DIGEST] [--proof PROOF] [--trust PEM]}. */
final class HistoryCommand {
  private final Spoken spoken;
  private final Clock clock;

  HistoryCommand(Spoken spoken, Clock clock) {
    this.spoken = spoken;
    this.clock = clock;
  }

  int run(Asked asked) {
    List<ChainedEvent> events = HistoryFile.read(Asked.string(asked.words().get(1)));
    if (events.isEmpty()) {
      spoken.say("empty");
      return Checker.NOT_CHECKED;
    }
    String dossier = events.get(0).event().dossier();
    Head printed = asked.words().size() == 4 ? printed(dossier, asked) : null;
    CheckpointProof proof =
        asked.has(Asked.PROOF) ? CheckpointProof.read(asked.text(Asked.PROOF)) : null;
    if (!chain(dossier, events, printed)) {
      return Checker.BROKEN;
    }
    return proof == null ? Checker.HOLDS : proven(events, proof, asked.trust());
  }

  private boolean chain(String dossier, List<ChainedEvent> events, Head printed) {
    List<HistoryFault> faults = HistoryCheck.check(dossier, events, null);
    for (HistoryFault fault : faults) {
      spoken.say("fault." + fault.kind(), fault.seq());
    }
    HistoryFault other = printed == null ? null : HistoryCheck.against(events, printed);
    if (other != null) {
      spoken.say("fault." + other.kind(), other.seq());
    }
    if (other != null || !faults.isEmpty()) {
      return false;
    }
    ChainedEvent last = events.get(events.size() - 1);
    spoken.say("holds", events.size(), last.event().seq(), last.digest());
    spoken.say(printed == null ? "compare" : "as-printed", printed == null ? 0 : printed.seq());
    return true;
  }

  private int proven(List<ChainedEvent> events, CheckpointProof proof, Trust trust) {
    Signatures signatures = new Signatures(spoken, trust, clock);
    Checkpoint checkpoint = Checkpoint.read(signatures.read(proof.signed()).text());
    String dossier = events.get(0).event().dossier();
    if (!proof.head().dossier().equals(dossier)
        || HistoryCheck.against(events, proof.head()) != null) {
      spoken.say("proof-other", checkpoint.number(), proof.head().seq());
      return Checker.BROKEN;
    }
    if (!proof.proves(checkpoint)) {
      spoken.say("proof-not-in", checkpoint.number());
      return Checker.BROKEN;
    }
    spoken.say("proof-holds", proof.head().seq(), checkpoint.number(), checkpoint.made());
    return signatures.outcome();
  }

  private static Head printed(String dossier, Asked asked) {
    String plain = asked.words().get(3).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    Sha256.bytes(plain);
    return new Head(dossier, Integer.parseInt(asked.words().get(2)), plain);
  }
}
