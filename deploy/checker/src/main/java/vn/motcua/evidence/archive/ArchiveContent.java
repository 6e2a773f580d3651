package vn.motcua.evidence.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.motcua.evidence.ChainedEvent;
import vn.motcua.evidence.Head;
import vn.motcua.evidence.HistoryCheck;
import vn.motcua.evidence.HistoryFault;
import vn.motcua.evidence.HistoryFile;
import vn.motcua.evidence.Sha256;

/** Whether what an archive holds agrees with itself: data, history, register and papers. */
final class ArchiveContent {
  static final String DATA = "dossier.json";
  static final String HISTORY = "history.txt";
  static final String REGISTER = "register.json";

  private final Container container;
  private final List<Fault> faults = new ArrayList<>();

  ArchiveContent(Container container) {
    this.container = container;
  }

  List<Fault> faults() throws IOException {
    Map<String, Object> data = json(DATA, "motcua-archive-1");
    if (data != null) {
      history(data);
      for (Object paper : list(data.get("papers"))) {
        same(Fault.Kind.PAPER_DIFFERS, text(paper, "file"), text(paper, "sha256"));
      }
    }
    Map<String, Object> register = json(REGISTER, "motcua-register-1");
    if (register != null) {
      for (Object paper : list(register.get("papers"))) {
        issued(paper);
      }
    }
    return faults;
  }

  /** The events, empty if they cannot be read. */
  static List<ChainedEvent> events(Container container) throws IOException {
    byte[] text = container.bytes(HISTORY);
    try {
      return text == null ? List.of() : HistoryFile.read(new String(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException unreadable) {
      return List.of();
    }
  }

  private Map<String, Object> json(String name, String form) throws IOException {
    byte[] bytes = container.bytes(name);
    try {
      Map<String, Object> object =
          bytes == null ? Map.of() : Json.object(new String(bytes, StandardCharsets.UTF_8));
      if (form.equals(object.get("form"))) {
        return object;
      }
    } catch (IllegalArgumentException unreadable) {
      // said below
    }
    faults.add(new Fault(Fault.Kind.DATA_UNREADABLE, name));
    return null;
  }

  private void history(Map<String, Object> data) throws IOException {
    List<ChainedEvent> events = events(container);
    if (events.isEmpty()) {
      faults.add(new Fault(Fault.Kind.HISTORY_UNREADABLE, HISTORY));
      return;
    }
    String dossier = String.valueOf(data.get("dossier"));
    Map<?, ?> end = data.get("history") instanceof Map<?, ?> map ? map : Map.of();
    int seq = end.get("events") instanceof Long number ? number.intValue() : -1;
    Head head = new Head(dossier, seq, String.valueOf(end.get("digest")));
    for (HistoryFault fault : HistoryCheck.check(dossier, events, head)) {
      Fault.Kind kind =
          fault.kind() == HistoryFault.Kind.OTHER_END
              ? Fault.Kind.OTHER_END
              : Fault.Kind.HISTORY_BROKEN;
      faults.add(new Fault(kind, Integer.toString(fault.seq())));
    }
  }

  private void issued(Object line) throws IOException {
    String file = text(line, "file");
    same(Fault.Kind.REGISTER_DIFFERS, file, text(line, "sha256"));
    byte[] pdf = container.bytes(file);
    if (pdf != null) {
      rendered(line, file, pdf);
    }
    String envelope = text(line, "envelope");
    if (!envelope.isEmpty()) {
      same(Fault.Kind.REGISTER_DIFFERS, envelope, text(line, "envelopeSha256"));
      byte[] xml = container.bytes(envelope);
      String unsigned = text(line, "unsignedSha256");
      if (xml != null && !new String(xml, StandardCharsets.UTF_8).contains(unsigned)) {
        faults.add(new Fault(Fault.Kind.ENVELOPE_DIFFERS, envelope));
      }
    }
  }

  private void rendered(Object line, String file, byte[] pdf) {
    long length = ((Map<?, ?>) line).get("unsignedLength") instanceof Long number ? number : -1;
    boolean begins =
        length > 0
            && length <= pdf.length
            && Sha256.hexOf(Arrays.copyOf(pdf, (int) length)).equals(text(line, "unsignedSha256"));
    if (!begins) {
      faults.add(new Fault(Fault.Kind.RENDERED_DIFFERS, file));
    }
    if (!PdfSignature.holds(pdf)) {
      faults.add(new Fault(Fault.Kind.PDF_SIGNATURE_BROKEN, file));
    }
  }

  private void same(Fault.Kind kind, String file, String sha256) {
    if (!sha256.equals(container.digests().get(file))) {
      faults.add(new Fault(kind, file));
    }
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static String text(Object object, String name) {
    Object value = object instanceof Map<?, ?> map ? map.get(name) : null;
    return value == null ? "" : value.toString();
  }
}
