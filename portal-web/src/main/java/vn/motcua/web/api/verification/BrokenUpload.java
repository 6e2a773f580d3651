package vn.motcua.web.api.verification;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import vn.motcua.shared.Texts;

/** Says in words that an upload arrived broken; nothing of the reader's inside gets out. */
@Provider
@ReadsUpload
public class BrokenUpload implements ReaderInterceptor {
  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    try {
      return context.proceed();
    } catch (WebApplicationException answer) {
      throw answer;
    } catch (RuntimeException unreadable) {
      // The multipart reader reports a stranger's broken bytes by exceptions of any kind.
      String detail = Texts.text(Texts.VIETNAMESE, "signing.verify-broken-upload");
      throw new BadRequestException(Verifications.problem(Status.BAD_REQUEST, detail), unreadable);
    }
  }
}
