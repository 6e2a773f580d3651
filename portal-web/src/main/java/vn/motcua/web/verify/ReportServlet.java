package vn.motcua.web.verify;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.motcua.issuing.VerificationReports;
import vn.motcua.web.files.Sending;

/**
 * A stored report as a file: {@code /verify/report.xml?r=<digests>} by ETSI TS 119 102-2, {@code
 * /verify/report.html?r=<digests>} for people. Open to everybody who knows the digest.
 */
@WebServlet({"/verify/report.xml", "/verify/report.html"})
public class ReportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int DIGITS = 12;

  @EJB private transient VerificationReports reports;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asked = String.valueOf(request.getParameter("r"));
    boolean xml = request.getServletPath().endsWith(".xml");
    Optional<String> report = Optional.empty();
    if (asked.matches(VerifyPage.DIGESTS)) {
      List<String> digests = List.of(asked.split(","));
      report = xml ? reports.xml(digests) : reports.html(digests);
    }
    if (report.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] bytes = report.get().getBytes(StandardCharsets.UTF_8);
    String name = "bao-cao-chu-ky-" + asked.substring(0, DIGITS) + (xml ? ".xml" : ".html");
    String type = (xml ? "application/xml" : "text/html") + ";charset=UTF-8";
    new Sending(name, type, bytes.length, new ByteArrayInputStream(bytes)).to(response, true);
  }
}
