package vn.motcua.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.AccountSeed;

class StoryBookTest {
  private final StoryBook book = StoryBook.shipped();
  private final AccountSeed people = AccountSeed.demo();

  @Test
  void fortyDossiersOfTheLastNinetyDays() {
    assertTrue(book.stories().size() >= 40);
    assertTrue(book.stories().stream().allMatch(story -> story.daysAgo() <= 90));
  }

  @Test
  void everyCourseIsTold() {
    Set<Story.Course> told = book.stories().stream().map(Story::course).collect(Collectors.toSet());
    assertEquals(Set.of(Story.Course.values()), told);
  }

  @Test
  void whoFilesHasAnAccount() {
    Set<String> citizens =
        people.citizens().stream()
            .map(AccountSeed.SeedCitizen::username)
            .collect(Collectors.toSet());
    book.stories().forEach(story -> assertTrue(citizens.contains(story.by()), story.by()));
  }

  @Test
  void whoActsForTheOfficeHasAnAccount() {
    Set<String> staff =
        people.staff().stream().map(AccountSeed.SeedStaff::username).collect(Collectors.toSet());
    book.cast()
        .values()
        .forEach(
            cast ->
                assertTrue(staff.containsAll(Set.of(cast.desk(), cast.officer(), cast.leader()))));
  }
}
