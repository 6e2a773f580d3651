package vn.motcua.issuing.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.evidence.Receipt;
import vn.motcua.evidence.SealedReceipt;
import vn.motcua.evidence.Sha256;
import vn.motcua.evidence.TreePath;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Sql;

/** Receipts, those that wait, their seals and places. */
@ApplicationScoped
public class ReceiptRows {
  @Inject private Sql sql;
  @Inject private PortalClock clock;

  /** A receipt of a paper. */
  public record Item(long paperId, Receipt receipt) {}

  /** A receipt in its batch. */
  public record Placed(long paperId, TreePath path, String sha256) {}

  /** Keeps a receipt to be sealed; a paper that has one keeps it. */
  public void add(long paperId, long agencyId, ReceiptText text) {
    int added =
        sql.change(
            "insert ignore into receipt_item (paper_id, agency_id, text, made_at)"
                + " values (?, ?, ?, ?)",
            paperId,
            agencyId,
            text.receipt().text(),
            clock.now());
    if (added == 1) {
      sql.change(
          "insert into receipt_waiting (paper_id, agency_id) values (?, ?)", paperId, agencyId);
      sql.change("insert into receipt_words (paper_id, text) values (?, ?)", paperId, text.words());
    }
  }

  /** Agencies whose receipts wait. */
  public List<Long> agencies() {
    return sql.list(row -> row.getLong(1), "select distinct agency_id from receipt_waiting");
  }

  /** An agency's receipts that wait, the oldest first. */
  public List<Item> waiting(long agencyId, int most) {
    return sql.list(
        row -> new Item(row.getLong(1), Receipt.read(row.getString(2))),
        "select w.paper_id, i.text from receipt_waiting w join receipt_item i"
            + " on i.paper_id = w.paper_id where w.agency_id = ? order by w.paper_id limit ?",
        agencyId,
        most);
  }

  /**
   * Takes receipts out of those that wait, until the transaction ends.
   *
   * @return false if one of them does not wait any more
   */
  public boolean take(List<Long> paperIds) {
    String places = String.join(", ", Collections.nCopies(paperIds.size(), "?"));
    return sql.change(
            "delete from receipt_waiting where paper_id in (" + places + ")", paperIds.toArray())
        == paperIds.size();
  }

  /** Keeps a signed seal and gives its number. */
  public long seal(long agencyId, int leaves, byte[] content, Instant made) {
    long id =
        sql.first(row -> row.getLong(1), "select next value for receipt_seal_seq").orElseThrow();
    sql.change(
        "insert into receipt_seal (id, agency_id, leaves, content, made_at)"
            + " values (?, ?, ?, ?, ?)",
        id,
        agencyId,
        leaves,
        content,
        made);
    return id;
  }

  /** Keeps the places of a batch. */
  public void place(long sealId, List<Placed> batch) {
    List<Object> values = new ArrayList<>(batch.size() * 5);
    for (Placed one : batch) {
      String path = one.path().nodes().stream().map(Sha256::hex).collect(Collectors.joining(" "));
      Collections.addAll(values, one.paperId(), sealId, one.path().index(), path, one.sha256());
    }
    String places = String.join(", ", Collections.nCopies(batch.size(), "(?, ?, ?, ?, ?)"));
    sql.change(
        "insert into receipt_place (paper_id, seal_id, leaf, path, sha256) values " + places,
        values.toArray());
  }

  /** The sealed receipt of a paper; empty while it waits, or if it has none. */
  public Optional<SealedReceipt> sealed(long paperId) {
    return sql.first(
        row ->
            new SealedReceipt(
                Receipt.read(row.getString("text")),
                new TreePath(row.getInt("leaf"), row.getInt("leaves"), path(row.getString("path"))),
                row.getBytes("content")),
        "select i.text, p.leaf, s.leaves, p.path, s.content from receipt_place p"
            + " join receipt_item i on i.paper_id = p.paper_id"
            + " join receipt_seal s on s.id = p.seal_id where p.paper_id = ?",
        paperId);
  }

  /** Answers and salts of a paper's receipt; empty if there are none, or they were deleted. */
  public Optional<String> words(long paperId) {
    return sql.first(
            row -> row.getString(1), "select text from receipt_words where paper_id = ?", paperId)
        .filter(text -> !text.isEmpty());
  }

  /** Papers of a dossier that have a receipt, and whether it is sealed. */
  public List<Kept> ofDossier(long dossierId) {
    return sql.list(
        row -> new Kept(row.getLong(1), row.getBoolean(2), row.getBoolean(3)),
        "select i.paper_id, s.paper_id is not null, w.text <> '' from issued_paper p"
            + " join receipt_item i on i.paper_id = p.id"
            + " left join receipt_place s on s.paper_id = p.id"
            + " left join receipt_words w on w.paper_id = p.id"
            + " where p.dossier_id = ? order by p.id",
        dossierId);
  }

  /**
   * A paper's receipt.
   *
   * @param words whether its answers can be compared
   */
  public record Kept(long paperId, boolean sealed, boolean words) {}

  private static List<byte[]> path(String hex) {
    return hex.isEmpty() ? List.of() : Arrays.stream(hex.split(" ")).map(Sha256::bytes).toList();
  }
}
