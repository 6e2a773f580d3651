package vn.motcua.news.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.motcua.catalogue.Words;
import vn.motcua.news.NewsItem;

/** One piece of news as it is kept. */
@Entity
@Table(name = "news_item")
public class NewsRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "news_item_seq")
  @SequenceGenerator(name = "news_item_seq", sequenceName = "news_item_seq", allocationSize = 50)
  private Long id;

  private String itemKey;
  private String titleVi;
  private String titleEn;
  private String sourceVi;
  private String sourceEn;
  private String link;
  private LocalDate validFrom;
  private LocalDate validTo;

  protected NewsRow() {}

  public NewsRow(NewsItem item) {
    itemKey = item.key();
    change(item);
  }

  /** Replaces everything but the key. */
  public void change(NewsItem item) {
    titleVi = item.title().vi();
    titleEn = item.title().en();
    sourceVi = item.source().vi();
    sourceEn = item.source().en();
    link = item.link();
    validFrom = item.from();
    validTo = item.to();
  }

  public NewsItem view() {
    return new NewsItem(
        itemKey,
        new Words(titleVi, titleEn),
        new Words(sourceVi, sourceEn),
        link,
        validFrom,
        validTo);
  }
}
