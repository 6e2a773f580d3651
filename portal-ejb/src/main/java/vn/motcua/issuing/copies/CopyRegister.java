package vn.motcua.issuing.copies;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.document.DocumentStore;
import vn.motcua.document.StoredFile;
import vn.motcua.evidence.Sha256;
import vn.motcua.issuing.CertifiedCopy;
import vn.motcua.issuing.CopyPage;
import vn.motcua.issuing.CopyQuery;
import vn.motcua.issuing.CopyToTell;
import vn.motcua.issuing.EndedCopy;
import vn.motcua.issuing.IssuedDigests;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.PaperRegister;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.issuing.Reservation;
import vn.motcua.organisation.OfficerView;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OnceOnly;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Sql;
import vn.motcua.signing.SignedDocument;
import vn.motcua.signing.SignedSet;

/** The register of certified copies; lines are only added. */
@ApplicationScoped
@Transactional
public class CopyRegister {
  private static final String DOOR = "certify-copy";
  private static final long NO_DOSSIER = 0;
  private static final String LINES =
      "select p.public_id, p.number, p.issued_at, p.series_year, p.series_number, c.title,"
          + " c.asked_by, c.citizen_id, c.pages, c.officer, p.ended_at, p.end_reason, e.officer as ended_for,"
          + " n.public_id as notice_id, n.number as notice from issued_paper p"
          + " join issued_copy c on c.paper_id = p.id"
          + " left join issued_copy_end e on e.paper_id = p.id"
          + " left join issued_paper n on n.id = e.notice_paper_id"
          + " where p.agency_id = ? and p.series = ?";
  private static final String ORDER = " order by p.series_year desc, p.series_number desc limit ?";
  private static final String END_DOOR = "end-copy";
  private static final String INSERT_END =
      "insert into issued_copy_end (paper_id, notice_paper_id, officer, ended_by)"
          + " values (?, ?, ?, ?)";
  private static final String INSERT =
      "insert into issued_copy (paper_id, title, asked_by, citizen_id, pages, scan_sha256, officer,"
          + " made_by) values (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String TO_TELL =
      "select c.citizen_id, p.number, p.check_code, c.title, p.ended_at from issued_paper p"
          + " join issued_copy c on c.paper_id = p.id"
          + " where p.id = ? and p.state = 'REVOKED' and c.citizen_id is not null";
  private static final Set<PaperKind> OPENED =
      EnumSet.of(PaperKind.CERTIFIED_COPY, PaperKind.COPY_REVOCATION);

  @Inject private PaperRegister register;
  @Inject private OnceOnly once;
  @Inject private Sql sql;
  @Inject private CurrentActor actor;
  @EJB private Officers officers;
  @EJB private DocumentStore store;

  /** The copy that this order of the caller was answered with. */
  public Optional<CertifiedCopy> made(String key, long agencyId) {
    return once.answerOf(key, DOOR).flatMap(publicId -> line(publicId, agencyId));
  }

  /**
   * Numbers, registers and keeps a signed copy, all or nothing. Who orders the same at the same
   * moment waits and gets the same copy; the second signature is thrown away.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public CertifiedCopy add(String key, NewCopy copy, StoredFile scan, SignedSet signed) {
    Actor who = actor.get();
    Reservation asked =
        Reservation.of(
            PaperKind.CERTIFIED_COPY,
            copy.agencyId(),
            NO_DOSSIER,
            "copy:" + Sha256.hexOf(who.name() + " " + key));
    register.hold(asked);
    Optional<CertifiedCopy> made = made(key, copy.agencyId());
    if (made.isPresent()) {
      return made.get();
    }
    RegisteredPaper paper = issue(asked, signed);
    register.flush();
    sql.change(
        INSERT,
        paper.id(),
        copy.title(),
        copy.askedBy(),
        copy.citizenId(),
        scan.pages(),
        scan.sha256(),
        officer(who),
        who.name());
    once.keep(key, DOOR, paper.publicId());
    return line(paper.publicId(), copy.agencyId()).orElseThrow();
  }

  private String officer(Actor who) {
    return officers.inPosition(who.positionId()).map(OfficerView::fullName).orElse(who.name());
  }

  /** A copy of this agency. */
  public Optional<CertifiedCopy> find(String publicId, long agencyId) {
    return line(publicId, agencyId);
  }

  /**
   * Its line in the register of papers, locked: who takes the same back waits.
   *
   * @throws NotFound if there is no such copy of the agency
   */
  @Transactional(TxType.MANDATORY)
  public RegisteredPaper locked(String publicId, long agencyId) {
    return register
        .byPublicId(publicId)
        .filter(one -> one.kind() == PaperKind.CERTIFIED_COPY && one.agencyId() == agencyId)
        .map(one -> register.lock(one.id()))
        .orElseThrow(NotFound::new);
  }

  /** The signed copy of the agency, or the notice that took one back. */
  public Optional<RegisteredPaper> paper(String publicId, long agencyId) {
    return register
        .byPublicId(publicId)
        .filter(one -> OPENED.contains(one.kind()) && one.agencyId() == agencyId);
  }

  /** A copy taken back, if the register knows whom it was made for. */
  public Optional<CopyToTell> toTell(long paperId) {
    return sql.first(
        row ->
            new CopyToTell(
                row.getLong("citizen_id"),
                row.getString("number"),
                row.getString("check_code"),
                row.getString("title"),
                Sql.time(row, "ended_at")),
        TO_TELL,
        paperId);
  }

  /** Whether this key of the caller has taken a copy back already. */
  public boolean isEndedBy(String key) {
    return once.answerOf(key, END_DOOR).isPresent();
  }

  /** Takes a copy back by an issued notice. */
  @Transactional(TxType.MANDATORY)
  public void end(String key, RegisteredPaper copy, RegisteredPaper notice, String reason) {
    Actor who = actor.get();
    register.revokeWith(copy.id(), reason);
    register.flush();
    sql.change(INSERT_END, copy.id(), notice.id(), officer(who), who.name());
    once.keep(key, END_DOOR, copy.publicId());
  }

  /**
   * The scan's own digest is not registered: whoever has the scan signs it without touching our
   * copy.
   */
  private RegisteredPaper issue(Reservation asked, SignedSet signed) {
    SignedDocument file = signed.documents().get(0);
    RegisteredPaper reserved = register.reserve(asked);
    store.keep(file.content());
    if (signed.marks().contains(SignedSet.Mark.UNSTAMPED)) {
      register.awaitStamp(reserved.id());
    }
    return register.issue(reserved.id(), new IssuedDigests(null, 0, file.sha256(), null));
  }

  /** Lines of an agency, the latest first. */
  public CopyPage page(long agencyId, CopyQuery query) {
    StringBuilder text = new StringBuilder(LINES);
    List<Object> values = new ArrayList<>(List.of(agencyId, PaperKind.CERTIFIED_COPY.name()));
    if (query.number() != null) {
      text.append(" and p.series_number = ?");
      values.add(value(query.number()));
    }
    if (query.from() != null) {
      text.append(" and p.issued_at >= ?");
      values.add(start(query.from()));
    }
    if (query.until() != null) {
      text.append(" and p.issued_at < ?");
      values.add(start(query.until().plusDays(1)));
    }
    if (query.after() != null && query.after().matches("\\d{4}-\\d{1,8}")) {
      String[] last = query.after().split("-");
      text.append(" and (p.series_year, p.series_number) < (?, ?)");
      values.addAll(List.of(Integer.parseInt(last[0]), Integer.parseInt(last[1])));
    }
    values.add(query.rows() + 1);
    List<Line> lines = sql.list(Line::of, text.append(ORDER).toString(), values.toArray());
    boolean more = lines.size() > query.rows();
    List<Line> shown = more ? lines.subList(0, query.rows()) : lines;
    return new CopyPage(
        shown.stream().map(Line::copy).toList(), more ? shown.get(shown.size() - 1).place() : null);
  }

  private Optional<CertifiedCopy> line(String publicId, long agencyId) {
    return sql.first(
            Line::of,
            LINES + " and p.public_id = ?",
            agencyId,
            PaperKind.CERTIFIED_COPY.name(),
            publicId)
        .map(Line::copy);
  }

  /** The digits before the symbol; -1, which no copy has, if there are none. */
  private static int value(String number) {
    String digits = number.strip().replaceFirst("\\D.*$", "");
    return digits.matches("\\d{1,8}") ? Integer.parseInt(digits) : -1;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(PortalClock.ZONE).toInstant();
  }

  /**
   * A line with its place in the order.
   *
   * @param place year and number, {@code 2026-5}
   */
  private record Line(CertifiedCopy copy, String place) {
    private static EndedCopy end(ResultSet row) throws SQLException {
      return row.getString("notice_id") == null
          ? null
          : new EndedCopy(
              Sql.time(row, "ended_at"),
              row.getString("end_reason"),
              row.getString("ended_for"),
              row.getString("notice_id"),
              row.getString("notice"));
    }

    static Line of(ResultSet row) throws SQLException {
      return new Line(
          new CertifiedCopy(
              row.getString("public_id"),
              row.getString("number"),
              Sql.time(row, "issued_at"),
              row.getString("title"),
              row.getString("asked_by"),
              row.getString("citizen_id") != null,
              row.getInt("pages"),
              row.getString("officer"),
              end(row)),
          row.getInt("series_year") + "-" + row.getInt("series_number"));
    }
  }
}
