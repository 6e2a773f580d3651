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
import vn.motcua.news.NewsDesk;
import vn.motcua.news.NewsItem;
import vn.motcua.shared.Roles;

/** Enters the news of the invented province; each says by its source what is invented. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class NewsSeeding {
  private static final ObjectReader READER =
      YAMLMapper.builder().addModule(new JavaTimeModule()).build().readerFor(Content.class);

  @EJB private NewsDesk desk;

  record Content(List<NewsItem> news) {}

  /** Enters all of them; again changes nothing. */
  public void seed() {
    try (InputStream file = getClass().getResourceAsStream("news.yaml")) {
      Content content = READER.readValue(file);
      content.news().forEach(desk::publish);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the file of news cannot be read", unreadable);
    }
  }
}
