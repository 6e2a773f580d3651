package vn.motcua.web.business;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dossier.BusinessRow;
import vn.motcua.dossier.MyDossiers;
import vn.motcua.identity.MandateView;
import vn.motcua.identity.People;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Texts;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.WebTexts;

/**
 * The company's dossiers under the same filters as a table: CSV by RFC 4180 in UTF-8 with a byte
 * order mark.
 */
@WebServlet("/business/export")
public class CompanyExport extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "procedure-code",
          "title",
          "by",
          "state",
          "filed",
          "received",
          "due",
          "ended",
          "returned");

  @EJB private transient MyDossiers mine;
  @EJB private transient People people;
  @Inject private transient WebTexts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String code = request.getParameter("company");
    MandateView mandate =
        people.myMandates().stream()
            .filter(one -> one.business().code().equals(code))
            .findFirst()
            .orElseThrow(NotFound::new);
    List<BusinessRow> rows =
        mine.export(CompanyDossiersPage.filterOf(request, mandate.business().id()));
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"ho-so-doanh-nghiep.csv\"");
    response.setHeader("Cache-Control", "private, no-store");
    PrintWriter out = response.getWriter();
    out.write('\uFEFF');
    out.write(
        line(COLUMNS.stream().map(one -> texts.text(Texts.VIETNAMESE, "business.column-" + one))));
    rows.forEach(row -> out.write(line(cells(row))));
  }

  private Stream<String> cells(BusinessRow row) {
    return Stream.of(
        row.number(),
        row.procedureCode(),
        row.title(),
        row.submitterName(),
        texts.text(Texts.VIETNAMESE, "dossier.status." + row.status()),
        day(row.filedAt()),
        day(row.receivedAt()),
        day(row.dueAt()),
        day(row.finishedAt()),
        day(row.returnedAt()));
  }

  private static String day(Instant moment) {
    return Formats.dayOf(moment);
  }

  private static String line(Stream<String> cells) {
    return cells.map(CompanyExport::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** Quoted; a text that a table program would take for a formula gets an apostrophe before it. */
  static String cell(String text) {
    String plain = text == null ? "" : text;
    boolean formula = !plain.isEmpty() && "=+-@\t\r".indexOf(plain.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + plain.replace("\"", "\"\"") + '"';
  }
}
