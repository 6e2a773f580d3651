package vn.motcua.news;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.audit.AdminActs;
import vn.motcua.audit.AdminActs.Change;
import vn.motcua.catalogue.Words;
import vn.motcua.news.domain.NewsRow;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Where administrators and the set-up job write news. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class NewsDesk {
  private static final String KEY = "[a-z0-9-]{1,60}";
  private static final String LINK = "/[A-Za-z0-9._~/?&=%+#-]{0,299}";
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_SOURCE = 300;

  @Inject private EntityManager entities;

  @EJB private AdminActs acts;

  /**
   * Writes a piece of news, or what is known by its key anew.
   *
   * @throws Refusal if a text is missing in one language or too long, the source is missing, the
   *     link leads away from this portal, or it ends before it begins
   */
  public void publish(NewsItem item) {
    List<FieldProblem> problems = problems(item);
    if (!problems.isEmpty()) {
      throw Refusal.of(problems);
    }
    Optional<NewsRow> known = find(item.key());
    known.ifPresentOrElse(row -> row.change(item), () -> entities.persist(new NewsRow(item)));
    String became = item.title().vi() + ", " + item.from();
    acts.note("news.published", item.key(), new Change(null, became), item.source().vi());
  }

  private Optional<NewsRow> find(String key) {
    return entities
        .createQuery("select n from NewsRow n where n.itemKey = ?1", NewsRow.class)
        .setParameter(1, key)
        .getResultStream()
        .findFirst();
  }

  private static List<FieldProblem> problems(NewsItem item) {
    List<FieldProblem> problems = new ArrayList<>();
    need(problems, "key", item.key() != null && item.key().matches(KEY));
    need(problems, "title", isSaid(item.title(), LONGEST_TITLE));
    need(problems, "source", isSaid(item.source(), LONGEST_SOURCE));
    need(problems, "link", item.link() == null || isHere(item.link()));
    need(problems, "from", item.from() != null);
    boolean ordered = item.from() == null || item.to() == null || !item.to().isBefore(item.from());
    need(problems, "to", ordered);
    return problems;
  }

  /** Two slashes at the beginning would name another site. */
  private static boolean isHere(String link) {
    return link.matches(LINK) && !link.startsWith("//");
  }

  private static boolean isSaid(Words words, int longest) {
    return words != null && isSaid(words.vi(), longest) && isSaid(words.en(), longest);
  }

  private static boolean isSaid(String text, int longest) {
    return text != null && !text.isBlank() && text.length() <= longest;
  }

  private static void need(List<FieldProblem> problems, String field, boolean holds) {
    if (!holds) {
      problems.add(FieldProblem.at(field, "news.item." + field));
    }
  }
}
