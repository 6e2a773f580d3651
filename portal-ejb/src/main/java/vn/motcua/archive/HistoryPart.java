package vn.motcua.archive;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierHistory;
import vn.motcua.dossier.DossierTalk;
import vn.motcua.dossier.TalkMessage;
import vn.motcua.issuing.CanonicalJson;

/** What happened to a dossier, and what applicant and office said to each other beside it. */
@Dependent
class HistoryPart {
  /** Name of the form of the messages. */
  private static final String FORM = "motcua-talk-1";

  @EJB private DossierHistory history;
  @EJB private DossierTalk talk;

  /** The history; the messages where there are any, oldest first. */
  List<ArchiveEntry> of(String dossier) {
    List<ArchiveEntry> entries = new ArrayList<>();
    entries.add(
        ArchiveEntry.of(
            "history.txt", "text/plain", history.forReader(dossier, DossierArchives.DOOR)));
    List<TalkMessage> messages = talk.forReader(dossier, DossierArchives.DOOR);
    if (!messages.isEmpty()) {
      List<Map<String, Object>> said = messages.stream().map(HistoryPart::message).toList();
      String text = CanonicalJson.write(Map.of("form", FORM, "messages", said));
      entries.add(ArchiveEntry.of("talk.json", "application/json", text));
    }
    return entries;
  }

  /** Words that were deleted are null; that something was said remains. */
  private static Map<String, Object> message(TalkMessage message) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("side", message.side().name());
    named.put("who", message.who());
    named.put("agency", message.agency());
    named.put("writtenAt", ArchiveData.time(message.writtenAt()));
    named.put("words", message.words());
    return named;
  }
}
