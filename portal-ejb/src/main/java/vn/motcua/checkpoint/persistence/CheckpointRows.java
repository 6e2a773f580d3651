package vn.motcua.checkpoint.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.evidence.Checkpoint;
import vn.motcua.evidence.Sha256;
import vn.motcua.shared.Sql;

/** Checkpoints, their blocks and signatures, and where they were handed to. */
@ApplicationScoped
public class CheckpointRows {
  private static final String SELECT =
      "select number, made_for, made_at, leaves, root, previous from history_checkpoint ";

  private static final String BLOCK =
      "select block, first_dossier, root from checkpoint_block where number = ? ";

  @Inject private Sql sql;

  /**
   * A block of leaves.
   *
   * @param number from 0
   * @param first public id of its first dossier
   */
  public record Block(int number, String first, byte[] root) {}

  /**
   * A signed checkpoint.
   *
   * @param stamped whether it bears a time-stamp
   */
  public record Signed(int number, boolean stamped, byte[] content, Instant at) {
    /** SHA-256 of the file. */
    public String sha256() {
      return Sha256.hexOf(content);
    }
  }

  /** A checkpoint at a place where it was handed to. */
  public record Delivery(int number, String target, String place, Instant at) {}

  /**
   * Takes the turn to make a checkpoint, until the transaction ends.
   *
   * @return false if another node has it
   */
  public boolean takeTurn(Instant now) {
    boolean mine =
        sql.first(
                row -> row.getInt(1),
                "select id from checkpoint_turn where id = 1 for update skip locked")
            .isPresent();
    return mine && sql.change("update checkpoint_turn set taken_at = ? where id = 1", now) == 1;
  }

  /** The last checkpoint. */
  public Optional<Checkpoint> last() {
    return sql.first(CheckpointRows::checkpoint, SELECT + "order by number desc limit 1");
  }

  public Optional<Checkpoint> get(int number) {
    return sql.first(CheckpointRows::checkpoint, SELECT + "where number = ?", number);
  }

  /**
   * A row of a checkpoint.
   *
   * @param checkpoint empty if nobody could have written it so
   */
  public record Row(int number, Optional<Checkpoint> checkpoint) {}

  /** All rows from the first, whatever somebody wrote into them. */
  public List<Row> all() {
    return sql.list(
        row -> {
          try {
            return new Row(row.getInt("number"), Optional.of(checkpoint(row)));
          } catch (IllegalArgumentException neverWritten) {
            return new Row(row.getInt("number"), Optional.empty());
          }
        },
        SELECT + "order by number");
  }

  /** The latest ones, the last first. */
  public List<Checkpoint> latest(int most) {
    return sql.list(CheckpointRows::checkpoint, SELECT + "order by number desc limit ?", most);
  }

  public void add(Checkpoint made) {
    sql.change(
        "insert into history_checkpoint (number, made_for, made_at, leaves, root, previous)"
            + " values (?, ?, ?, ?, ?, ?)",
        made.number(),
        made.day(),
        made.made(),
        made.leaves(),
        made.root(),
        made.previous());
  }

  public void add(int number, Block block) {
    sql.change(
        "insert into checkpoint_block (number, block, first_dossier, root) values (?, ?, ?, ?)",
        number,
        block.number(),
        block.first(),
        Sha256.hex(block.root()));
  }

  /** Blocks of a checkpoint in their order. */
  public List<Block> blocks(int number) {
    return sql.list(CheckpointRows::block, BLOCK + "order by block", number);
  }

  /** The block that the dossier's leaf is in, if it has one. */
  public Optional<Block> block(int number, String dossier) {
    return sql.first(
        CheckpointRows::block,
        BLOCK + "and first_dossier <= ? order by first_dossier desc limit 1",
        number,
        dossier);
  }

  private static Block block(ResultSet row) throws SQLException {
    return new Block(row.getInt(1), row.getString(2), Sha256.bytes(row.getString(3)));
  }

  /** Checkpoints that wait for their signature. */
  public List<Checkpoint> unsigned() {
    return sql.list(
        CheckpointRows::checkpoint,
        SELECT
            + "where number not in (select number from checkpoint_signed) order by number limit 50");
  }

  /** Keeps the signed file; a second one of the same number is left out. */
  public boolean add(Signed signed) {
    return sql.change(
            "insert ignore into checkpoint_signed (number, stamped, sha256, content, signed_at)"
                + " values (?, ?, ?, ?, ?)",
            signed.number(),
            signed.stamped(),
            signed.sha256(),
            signed.content(),
            signed.at())
        == 1;
  }

  public Optional<Signed> signed(int number) {
    return sql.first(
        row ->
            new Signed(
                row.getInt("number"),
                row.getBoolean("stamped"),
                row.getBytes("content"),
                Sql.time(row, "signed_at")),
        "select number, stamped, content, signed_at from checkpoint_signed where number = ?",
        number);
  }

  /** Number of the last checkpoint that is signed. */
  public Optional<Integer> lastSigned() {
    return sql.first(
        row -> row.getInt(1), "select number from checkpoint_signed order by number desc limit 1");
  }

  public void add(Delivery delivery) {
    sql.change(
        "insert ignore into checkpoint_delivery (number, target, place, delivered_at)"
            + " values (?, ?, ?, ?)",
        delivery.number(),
        delivery.target(),
        delivery.place(),
        delivery.at());
  }

  /** Where checkpoints from this number on were handed to. */
  public List<Delivery> deliveries(int from) {
    return sql.list(
        row ->
            new Delivery(
                row.getInt("number"),
                row.getString("target"),
                row.getString("place"),
                Sql.time(row, "delivered_at")),
        "select number, target, place, delivered_at from checkpoint_delivery where number >= ?"
            + " order by number, target",
        from);
  }

  private static Checkpoint checkpoint(ResultSet row) throws SQLException {
    return new Checkpoint(
        row.getInt("number"),
        row.getObject("made_for", LocalDate.class),
        Sql.time(row, "made_at"),
        row.getInt("leaves"),
        row.getString("root"),
        row.getString("previous"));
  }
}
