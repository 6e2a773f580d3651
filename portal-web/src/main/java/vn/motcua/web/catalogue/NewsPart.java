package vn.motcua.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.news.News;
import vn.motcua.news.NewsItem;

/** News on the home page, the same for everybody. */
@Named("news")
@RequestScoped
public class NewsPart {
  @EJB private News door;

  private List<NewsItem> items;

  /** What holds today, the latest first. */
  public List<NewsItem> getItems() {
    if (items == null) {
      items = door.today();
    }
    return items;
  }
}
