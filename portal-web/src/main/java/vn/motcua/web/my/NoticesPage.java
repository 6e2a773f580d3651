package vn.motcua.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.motcua.notification.MyNotices;
import vn.motcua.notification.NoticeView;
import vn.motcua.web.apply.Goto;
import vn.motcua.web.catalogue.InYourLanguage;
import vn.motcua.web.shell.Language;

/** Notices to the person signed in, unread ones first. Opening one marks it as read. */
@Named
@RequestScoped
public class NoticesPage {
  private static final int PAGE = 20;

  @EJB private MyNotices notices;
  @Inject private HttpServletRequest request;
  @Inject private InYourLanguage yours;
  @Inject private Language language;

  private List<NoticeView> found;
  private int page;
  private long total;

  @PostConstruct
  void load() {
    String asked = request.getParameter("page");
    page = asked != null && asked.matches("[1-9]\\d{0,4}") ? Integer.parseInt(asked) : 1;
    found = notices.list(page);
    total = notices.total();
  }

  public List<NoticeView> getUnread() {
    return found.stream().filter(notice -> !notice.read()).toList();
  }

  public List<NoticeView> getRead() {
    return found.stream().filter(NoticeView::read).toList();
  }

  public boolean isNone() {
    return found.isEmpty();
  }

  public boolean isMore() {
    return (long) page * PAGE < total;
  }

  public int getPage() {
    return page;
  }

  /** What the notice tells, in one line. */
  public String title(NoticeView notice) {
    return said(notice).title(language.getLocale());
  }

  /** What to know or to do. */
  public String text(NoticeView notice) {
    return said(notice).text(language.getLocale());
  }

  private NoticeView said(NoticeView notice) {
    String matter = yours.title(notice.about().title());
    return new NoticeView(
        notice.publicId(),
        notice.kind(),
        notice.about().called(matter),
        notice.createdAt(),
        notice.read());
  }

  /** Marks one as read and goes where it leads. */
  public void open(String notice) {
    Goto.address(notices.markRead(notice).link());
  }

  /** Marks all as read. */
  public void readAll() {
    notices.markAllRead();
    Goto.address("/my/notices");
  }
}
