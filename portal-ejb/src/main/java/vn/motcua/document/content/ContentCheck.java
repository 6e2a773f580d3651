package vn.motcua.document.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.motcua.document.ContentPolicy;
import vn.motcua.document.StoredFile;
import vn.motcua.document.storage.Incoming;
import vn.motcua.shared.Refusal;

/**
 * Tells what a file is by its bytes and refuses what the policy does not take in. Name and declared
 * type are never looked at.
 */
public final class ContentCheck {
  private static final MimeTypes KINDS = MimeTypes.getDefaultMimeTypes();
  private static final String PDF = "%PDF-";

  private ContentCheck() {}

  /**
   * @throws Refusal document.wrong-type, or what {@link PdfCheck} and {@link ImageCheck} refuse
   */
  public static StoredFile inspect(Incoming incoming, ContentPolicy policy) {
    String mediaType = mediaType(incoming.path(), policy);
    if (!policy.allows(mediaType)) {
      throw new Refusal("document.wrong-type");
    }
    int pages = pages(incoming.path(), mediaType, policy);
    return new StoredFile(incoming.sha256(), incoming.size(), mediaType, pages);
  }

  private static int pages(Path path, String mediaType, ContentPolicy policy) {
    return switch (mediaType) {
      case ContentPolicy.PDF -> policy.inspected() ? PdfCheck.pages(path, policy.maxPages()) : 0;
      case ContentPolicy.JPEG, ContentPolicy.PNG -> {
        ImageCheck.check(path, mediaType, policy.maxPixels());
        yield 1;
      }
      default -> 0;
    };
  }

  /**
   * Canonical XML has no declaration to tell it by, and we know what we made: the first bytes are
   * enough for papers of ours.
   */
  private static String mediaType(Path path, ContentPolicy policy) {
    return policy.inspected()
        ? detected(path)
        : ours(beginning(path)).orElseGet(() -> detected(path));
  }

  private static Optional<String> ours(String beginning) {
    if (beginning.startsWith("<")) {
      return Optional.of(ContentPolicy.XML);
    }
    return beginning.equals(PDF) ? Optional.of(ContentPolicy.PDF) : Optional.empty();
  }

  private static String beginning(Path path) {
    try (InputStream content = Files.newInputStream(path)) {
      return new String(content.readNBytes(PDF.length()), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String detected(Path path) {
    try (InputStream content = TikaInputStream.get(Files.newInputStream(path))) {
      return KINDS.detect(content, new Metadata()).getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
