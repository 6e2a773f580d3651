package vn.motcua.web.staff.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.WorkItem;

/** Which dossiers a manager sees first. */
class OverviewPageTest {
  private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");
  private static final int MANY = 30;

  private static WorkItem item(String code, Instant stepDueAt, Instant dueAt) {
    return new WorkItem(
        code,
        code,
        Channel.ONLINE,
        NOW,
        "1.001193",
        "Đăng ký khai sinh",
        "Nguyễn Thị Mẫu",
        "…001",
        DossierStatus.PROCESSING,
        "Thẩm tra",
        1,
        3,
        null,
        NOW,
        stepDueAt,
        dueAt,
        false,
        false,
        false,
        false);
  }

  private static List<String> codes(List<WorkItem> items) {
    return items.stream().map(WorkItem::code).toList();
  }

  @Test
  void promisedSoonestComesFirstWhateverTheStepSays() {
    WorkItem later = item("later", NOW.minusSeconds(60), NOW.plusSeconds(900));
    WorkItem sooner = item("sooner", NOW, NOW.plusSeconds(300));
    WorkItem stands = item("clock stands", null, null);

    List<WorkItem> first = OverviewPage.dueFirst(List.of(stands, later, sooner));

    assertEquals(List.of("sooner", "later", "clock stands"), codes(first));
  }

  @Test
  void theMostUrgentAreShownNotTheFirstRead() {
    List<WorkItem> items = new ArrayList<>();
    for (int i = MANY; i > 0; i--) {
      items.add(item("in " + i, NOW, NOW.plusSeconds(i)));
    }
    List<WorkItem> first = OverviewPage.dueFirst(items);
    assertEquals("in 1", first.get(0).code());
    assertEquals(20, first.size());
  }
}
