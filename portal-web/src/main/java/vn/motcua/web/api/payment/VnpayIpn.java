package vn.motcua.web.api.payment;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import vn.motcua.fee.PaymentNotices;
import vn.motcua.fee.VnpayAnswer;
import vn.motcua.shared.Refusal;

/**
 * VNPAY's server-to-server notice (IPN). Always answers 200 with VNPAY's own code, as its protocol
 * wants; on anything but 00 and 02 VNPAY repeats the notice.
 */
@Path("/payments/vnpay/ipn")
@Produces(MediaType.APPLICATION_JSON)
public class VnpayIpn {
  private static final Logger LOG = System.getLogger(VnpayIpn.class.getName());

  @EJB private PaymentNotices notices;

  /** The notice in the query, VNPAY's usual way. */
  @GET
  public String inQuery(@Context UriInfo uri) {
    String query = uri.getRequestUri().getRawQuery();
    return answer(query == null ? "" : query);
  }

  /**
   * The notice as a form.
   *
   * @throws IOException if the body breaks off
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public String inForm(InputStream body) throws IOException {
    Optional<byte[]> form = Bounded.read(body);
    return form.isEmpty()
        ? json(VnpayAnswer.BAD_SIGNATURE)
        : answer(new String(form.get(), StandardCharsets.US_ASCII));
  }

  private String answer(String raw) {
    Optional<Map<String, String>> fields = FormFields.read(raw);
    if (fields.isEmpty() || raw.length() > Bounded.LARGEST_NOTICE) {
      return json(VnpayAnswer.BAD_SIGNATURE);
    }
    try {
      return json(notices.vnpayIpn(fields.get(), raw.getBytes(StandardCharsets.US_ASCII)));
    } catch (EJBException | Refusal outage) {
      LOG.log(Level.ERROR, "a notice of VNPAY could not be taken in; it will be repeated", outage);
      return json(VnpayAnswer.ERROR);
    }
  }

  private static String json(VnpayAnswer answer) {
    return Json.createObjectBuilder()
        .add("RspCode", answer.code())
        .add("Message", answer.message())
        .build()
        .toString();
  }
}
