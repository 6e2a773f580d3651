package vn.motcua.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.InContainer;
import vn.motcua.checkpoint.CheckFault.Kind;
import vn.motcua.checkpoint.persistence.CheckpointRows;
import vn.motcua.dossier.OpenTown;
import vn.motcua.dossier.persistence.HistoryRows;
import vn.motcua.evidence.ChainedEvent;
import vn.motcua.evidence.Checkpoint;
import vn.motcua.evidence.HistoryEvent;

/** Whoever owns the database manipulates it; every time it is found, and where. */
class ManipulationsIT extends InContainer {
  private static final long SEED = 20261130L;
  private static final Map<String, String> CHANGES = new LinkedHashMap<>();

  static {
    CHANGES.put("kind", "concat(kind, 'X')");
    CHANGES.put("from_status", "if(from_status = 'DONE', 'NEW', 'DONE')");
    CHANGES.put("to_status", "if(to_status = 'DONE', 'NEW', 'DONE')");
    CHANGES.put("actor_kind", "if(actor_kind = 'SYSTEM', 'STAFF', 'SYSTEM')");
    CHANGES.put("job", "'sweep'");
    CHANGES.put("account_id", "ifnull(account_id, 0) + 1");
    CHANGES.put("officer_id", "ifnull(officer_id, 0) + 1");
    CHANGES.put("position_id", "ifnull(position_id, 0) + 1");
    CHANGES.put("agency_id", "ifnull(agency_id, 0) + 1");
    CHANGES.put("role", "concat(ifnull(role, ''), 'x')");
    CHANGES.put("happened_at", "happened_at - interval 1 microsecond");
    CHANGES.put("entered_at", "entered_at + interval 1 day");
    CHANGES.put("words_digest", "if(words_digest is null, repeat('a', 64), null)");
    CHANGES.put("previous_digest", "reverse(digest)");
    CHANGES.put("digest", "reverse(digest)");
  }

  @Inject private OpenTown town;
  @Inject private CheckpointTown checkpoints;
  @Inject private CheckpointRows rows;
  @Inject private DatabaseOwner owner;
  @Inject private HistoryRows history;
  @EJB private HistoryAlarm alarm;

  private final Random random = new Random(SEED);

  /** What the alarm said before all was put back. */
  private HistoryAlarm.State meanwhile;

  private static final List<String> TAKEN = new ArrayList<>();

  private interface Manipulation {
    void on(String dossier, long id) throws SQLException;
  }

  @BeforeEach
  void vouch() throws Exception {
    town.build();
    if (TAKEN.isEmpty()) {
      for (int i = 0; i < 3; i++) {
        TAKEN.add(town.taken());
      }
      checkpoints.make();
    }
    for (String dossier : TAKEN) {
      assertEquals(List.of(), found(dossier));
    }
  }

  @Test
  void everyColumnOfEveryEventIsCovered() throws Exception {
    for (Map.Entry<String, String> change : CHANGES.entrySet()) {
      int seq = 1 + random.nextInt(3);
      String sql =
          "update dossier_event set %s = %s where dossier_id = ? and seq = ?"
              .formatted(change.getKey(), change.getValue());
      List<CheckFault> found = after((dossier, id) -> owner.run(sql, id, seq));
      assertTrue(has(found, Kind.CHANGED, seq), change.getKey() + " of " + seq + ": " + found);
    }
  }

  @Test
  void aDeletedEventIsMissed() throws Exception {
    for (int seq = 1; seq <= 3; seq++) {
      int one = seq;
      List<CheckFault> found =
          after(
              (dossier, id) ->
                  owner.run("delete from dossier_event where dossier_id = ? and seq = ?", id, one));
      assertTrue(has(found, seq == 3 ? Kind.OTHER_END : Kind.MISSING, seq), seq + ": " + found);
    }
  }

  @Test
  void eventsInAnotherOrderAreFoundWhereTheyStand() throws Exception {
    int seq = 1 + random.nextInt(2);
    String sql = "update dossier_event set seq = ? where dossier_id = ? and seq = ?";
    List<CheckFault> swapped =
        after(
            (dossier, id) -> {
              owner.run(sql, -1, id, seq);
              owner.run(sql, seq, id, seq + 1);
              owner.run(sql, seq + 1, id, -1);
            });
    assertTrue(has(swapped, Kind.CHANGED, seq), swapped.toString());
    assertTrue(has(swapped, Kind.CHANGED, seq + 1), swapped.toString());
    List<CheckFault> moved = after((dossier, id) -> owner.run(sql, 9, id, seq));
    assertTrue(has(moved, Kind.MISSING, seq), moved.toString());
    assertTrue(has(moved, Kind.CHANGED, 9), moved.toString());
  }

  @Test
  void anEventPutInIsFound() throws Exception {
    String copy =
        "insert into dossier_event select -id, dossier_id, ?, kind, from_status, to_status,"
            + " actor_kind, job, account_id, officer_id, position_id, agency_id, role, happened_at,"
            + " entered_at, words_digest, digest, digest from dossier_event"
            + " where dossier_id = ? and seq = 3";
    List<CheckFault> behind = after((dossier, id) -> owner.run(copy, 4, id));
    assertTrue(has(behind, Kind.OTHER_END, 4), behind.toString());
    List<CheckFault> before = after((dossier, id) -> owner.run(copy, 0, id));
    assertTrue(has(before, Kind.INSERTED, 0), before.toString());
  }

  @Test
  void anEventMovedToAnotherDossierIsMissedHereAndTooManyThere() throws Exception {
    long other = town.idOf(TAKEN.get(2));
    List<CheckFault> found =
        after(
            0,
            (dossier, id) ->
                owner.run(
                    "update dossier_event set dossier_id = ?, seq = 4 where dossier_id = ?"
                        + " and seq = 2",
                    other,
                    id));
    assertTrue(has(found, Kind.MISSING, 2), found.toString());
  }

  @Test
  void aCutTailIsFoundByTheCheckpointOnly() throws Exception {
    List<CheckFault> found =
        after(
            (dossier, id) -> {
              owner.run(
                  "update dossier d join dossier_event e on e.dossier_id = d.id and e.seq = 3"
                      + " set d.event_count = 2, d.history_head = e.previous_digest where d.id = ?",
                  id);
              owner.run("delete from dossier_event where dossier_id = ? and seq = 3", id);
            });
    assertEquals(List.of(Kind.NOT_AS_CHECKPOINTED), kinds(found));
    assertEquals(3, found.get(0).seq());
  }

  @Test
  void aHistoryMadeAnewIsFoundByTheCheckpointOnly() throws Exception {
    int from = 1 + random.nextInt(3);
    List<CheckFault> found = after((dossier, id) -> rewrite(dossier, id, from));
    assertEquals(List.of(Kind.NOT_AS_CHECKPOINTED), kinds(found));
    assertEquals(3, found.get(0).seq());
    assertEquals(HistoryAlarm.State.FAULTS, meanwhile);
  }

  @Test
  void aDossierThatVanishedIsMissed() throws Exception {
    List<CheckFault> found =
        after(
            (dossier, id) -> {
              owner.run("delete from dossier_event where dossier_id = ?", id);
              owner.run("delete from dossier where id = ?", id);
            });
    assertTrue(has(found, Kind.DOSSIER_MISSING, 3), found.toString());
  }

  @Test
  void whatIsKeptOfCheckpointsIsCheckedToo() throws Exception {
    Checkpoint last = rows.last().orElseThrow();
    int number = last.number();
    String dossier = TAKEN.get(0);
    checkpointFault(
        Kind.CHECKPOINT_CHANGED,
        number,
        "update history_checkpoint set root = reverse(root) where number = " + number);
    checkpointFault(
        Kind.CHECKPOINT_CHANGED,
        number,
        "update history_leaf set digest = reverse(digest) where dossier = '" + dossier + "'");
    checkpointFault(
        Kind.CHECKPOINT_CHANGED,
        number,
        "update checkpoint_signed set content = reverse(content) where number = " + number);
    checkpointFault(
        Kind.CHECKPOINT_MISSING,
        number,
        "update history_checkpoint set number = -number, made_for = made_for - interval 1000 year"
            + " where number = "
            + number,
        "update history_checkpoint set number = -number, made_for = made_for + interval 1000 year"
            + " where number = -"
            + number);
  }

  private void checkpointFault(Kind kind, int number, String twice) throws SQLException {
    checkpointFault(kind, number, twice, twice);
  }

  private void checkpointFault(Kind kind, int number, String there, String back)
      throws SQLException {
    assertTrue(owner.run(there) > 0, there);
    List<CheckFault> found;
    try {
      found = checkpoints.check().first();
    } finally {
      owner.run(back);
    }
    assertTrue(
        found.stream().anyMatch(f -> f.kind() == kind && f.seq() == number),
        there + " found " + found);
  }

  /** Another role in one event, and from there on every digest made anew. */
  private void rewrite(String dossier, long id, int from) throws SQLException {
    owner.run("update dossier_event set role = 'x' where dossier_id = ? and seq = ?", id, from);
    String previous = from == 1 ? HistoryEvent.BEGINNING : digest(id, from - 1);
    for (int seq = from; seq <= 3; seq++) {
      HistoryEvent event = history.of(id).get(seq - 1).event();
      ChainedEvent link = ChainedEvent.after(previous, event);
      owner.run(
          "update dossier_event set previous_digest = ?, digest = ?"
              + " where dossier_id = ? and seq = ?",
          link.previous(),
          link.digest(),
          id,
          seq);
      previous = link.digest();
    }
    owner.run("update dossier set history_head = ? where id = ?", previous, id);
  }

  private String digest(long id, int seq) {
    return history.of(id).get(seq - 1).digest();
  }

  private List<CheckFault> after(Manipulation manipulation) throws Exception {
    return after(random.nextInt(TAKEN.size()), manipulation);
  }

  /** What a check finds about the dossier while it is manipulated; then all is put back. */
  private List<CheckFault> after(int which, Manipulation manipulation) throws Exception {
    String dossier = TAKEN.get(which);
    long id = town.idOf(dossier);
    owner.keep(id);
    try {
      manipulation.on(dossier, id);
      List<CheckFault> found = found(dossier);
      meanwhile = alarm.state();
      return found;
    } finally {
      owner.restore(id);
      assertEquals(List.of(), found(dossier), "all is put back");
    }
  }

  private List<CheckFault> found(String dossier) {
    return checkpoints.check().first().stream().filter(f -> f.dossier().equals(dossier)).toList();
  }

  private static boolean has(List<CheckFault> found, Kind kind, int seq) {
    return found.stream().anyMatch(f -> f.kind() == kind && f.seq() == seq);
  }

  private static List<Kind> kinds(List<CheckFault> found) {
    return found.stream().map(CheckFault::kind).toList();
  }
}
