package vn.motcua.demo;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.motcua.delivery.PostalPrice;
import vn.motcua.delivery.PostalTariffSetup;
import vn.motcua.shared.Roles;

/** Enters the invented prices of the post in the invented province. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class PostalSeeding {
  private static final ObjectReader READER =
      YAMLMapper.builder().addModule(new JavaTimeModule()).build().readerFor(Content.class);

  @EJB private PostalTariffSetup setup;

  record Content(List<PostalPrice> prices) {}

  /** Enters all of them; again changes nothing. */
  public void seed() {
    try (InputStream file = getClass().getResourceAsStream("postal-tariff.yaml")) {
      Content content = READER.readValue(file);
      content.prices().forEach(setup::set);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the file of postal prices cannot be read", unreadable);
    }
  }
}
