package vn.motcua.result;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.dossier.OpenTown;
import vn.motcua.dossier.Outcome;

/** Brings results to where a test begins. */
@ApplicationScoped
public class Drafts {
  static final String PIN = "246810";

  @Inject private OpenTown town;
  @EJB private ResultDrafting drafting;
  @EJB private ResultSigning signing;
  @EJB private Results results;

  public ResultView drafted(String dossier) {
    ResultView fresh = town.officer().call(() -> drafting.open(dossier));
    Map<String, Object> fields = new HashMap<>();
    fresh.fields().forEach(field -> fields.put(field.key(), field.value()));
    fields.put("registerNumber", "48/2026");
    fields.put("registeredOn", "2026-11-25");
    return town.officer()
        .call(
            () ->
                drafting.save(
                    new SaveResult(dossier, fresh.version(), Outcome.GRANTED, fields, null, null)));
  }

  public ResultView submitted(String dossier) {
    ResultView draft = drafted(dossier);
    return town.officer()
        .call(
            () ->
                drafting.submit(
                    new SubmitResult(town.key(), dossier, draft.version(), "Đã đối chiếu")));
  }

  public SignResult command(ResultView view) {
    return new SignResult(town.key(), view.publicId(), view.version(), PIN.toCharArray());
  }

  /** The released PDF as it is kept. */
  public byte[] pdf(SignedResult signed) throws IOException {
    ResultFile file =
        town.citizen().call(() -> results.open(signed.publicId(), ResultFile.Kind.PDF));
    try (InputStream content = file.content()) {
      return content.readAllBytes();
    }
  }

  public SignedResult signed(ResultView view) {
    return town.leader().call(() -> signing.sign(command(view)));
  }
}
