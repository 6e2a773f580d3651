package vn.motcua.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.catalogue.Words;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** News holds from a day to a day, for everybody. */
class NewsIT extends InContainer {
  private static final LocalDate DAY = LocalDate.of(2032, 5, 10);
  private static final Words SAID = new Words("Tin thử", "News for a test");
  private static final Words SOURCE = new Words("Văn bản thử", "Text for a test");

  @EJB private News news;
  @EJB private NewsDesk desk;
  @Inject private PortalClock clock;

  private static As system() {
    return As.user("tests", Roles.SYSTEM);
  }

  private void publish(String key, LocalDate from, LocalDate to) {
    system().run(() -> desk.publish(new NewsItem(key, SAID, SOURCE, "/help#desks", from, to)));
  }

  private List<String> on(LocalDate day) throws Exception {
    return clock
        .at(
            day.atTime(LocalTime.NOON).atZone(PortalClock.ZONE).toInstant(),
            () -> As.nobody().call(news::today))
        .stream()
        .map(NewsItem::key)
        .toList();
  }

  @Test
  void whatHoldsTodayIsShownTheLatestFirstAndAtMostThree() throws Exception {
    publish("it-a", DAY, DAY.plusDays(1));
    publish("it-b", DAY.plusDays(1), null);
    publish("it-c", DAY.plusDays(2), DAY.plusDays(9));
    publish("it-d", DAY.plusDays(3), DAY.plusDays(9));
    publish("it-e", DAY.plusDays(4), DAY.plusDays(9));
    assertFalse(on(DAY.minusDays(1)).contains("it-a"));
    assertEquals("it-a", on(DAY).get(0));
    assertEquals(List.of("it-b", "it-a"), on(DAY.plusDays(1)).subList(0, 2));
    assertFalse(on(DAY.plusDays(2)).contains("it-a"));
    assertEquals(List.of("it-e", "it-d", "it-c"), on(DAY.plusDays(4)));
    publish("it-b", DAY.plusDays(1), DAY.plusDays(1));
    assertFalse(on(DAY.plusDays(20)).contains("it-b"));
  }

  @Test
  void whatIsIncompleteOrLeadsAwayIsRefused() {
    assertEquals(
        List.of("key", "title", "source", "from"),
        refused(new NewsItem("Tin", new Words("x", " "), null, null, null, null)));
    for (String link : List.of("https://example.com", "//example.com", "/a b", "javascript:x")) {
      assertEquals(List.of("link"), refused(new NewsItem("k", SAID, SOURCE, link, DAY, null)));
    }
    assertEquals(
        List.of("to"), refused(new NewsItem("k", SAID, SOURCE, null, DAY, DAY.minusDays(1))));
    Words longer = new Words("x".repeat(201), "x");
    assertEquals(List.of("title"), refused(new NewsItem("k", longer, SOURCE, null, DAY, null)));
  }

  private List<String> refused(NewsItem item) {
    Refusal refusal = assertThrows(Refusal.class, () -> system().run(() -> desk.publish(item)));
    return refusal.problems().stream().map(FieldProblem::field).toList();
  }

  @Test
  void everybodyReadsAndOnlyAdministratorsWrite() {
    assertTrue(As.nobody().call(news::today).size() <= 3);
    NewsItem item = new NewsItem("it-x", SAID, SOURCE, null, DAY, null);
    for (String role : List.of(Roles.CITIZEN, Roles.DESK, Roles.MANAGER)) {
      assertThrows(
          EJBAccessException.class, () -> As.user("x", role).run(() -> desk.publish(item)), role);
    }
    assertThrows(EJBAccessException.class, () -> As.nobody().run(() -> desk.publish(item)));
  }
}
