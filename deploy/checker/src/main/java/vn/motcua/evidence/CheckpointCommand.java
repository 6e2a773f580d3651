package vn.motcua.evidence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * {@code checkpoint FILE… [--trust PEM]}: signatures of checkpoints, and that each names the one
 * before.
 */
final class CheckpointCommand {
  private final Spoken spoken;
  private final Clock clock;

  CheckpointCommand(Spoken spoken, Clock clock) {
    this.spoken = spoken;
    this.clock = clock;
  }

  int run(Asked asked) {
    Signatures signatures = new Signatures(spoken, asked.trust(), clock);
    List<Checkpoint> chain = new ArrayList<>();
    for (String file : asked.words().subList(1, asked.words().size())) {
      Checkpoint one = Checkpoint.read(signatures.read(Asked.bytes(file)).text());
      spoken.say("checkpoint", one.number(), one.day(), one.leaves(), one.root());
      chain.add(one);
    }
    chain.sort(Comparator.comparingInt(Checkpoint::number));
    boolean holds = true;
    for (int i = 1; i < chain.size(); i++) {
      if (!chain.get(i).follows(chain.get(i - 1))) {
        spoken.say("checkpoint-not-following", chain.get(i).number(), chain.get(i - 1).number());
        holds = false;
      }
    }
    if (!holds || chain.get(0).number() == 1 && !chain.get(0).follows(null)) {
      return Checker.BROKEN;
    }
    spoken.say("checkpoint-chain", chain.get(0).number(), chain.get(chain.size() - 1).number());
    return signatures.outcome();
  }
}
