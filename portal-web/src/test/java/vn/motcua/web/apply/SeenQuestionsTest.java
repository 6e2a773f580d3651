package vn.motcua.web.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.FieldProblem;

class SeenQuestionsTest {
  private static final FieldProblem KIND = FieldProblem.at("parents.married", "catalogue.missing");
  private static final FieldProblem NUMBER =
      FieldProblem.at("parents.marriageNumber", "catalogue.missing");
  private static final FieldProblem NAME =
      FieldProblem.at("people.members.0.name", "catalogue.missing");

  @Test
  void aQuestionNobodySawIsFreshAndNotWrong() {
    assertEquals(
        Set.of("marriageNumber"),
        SeenQuestions.fresh(List.of(KIND, NUMBER), SeenQuestions.of("married,place")));
  }

  @Test
  void whatWasInSightIsNotFresh() {
    assertEquals(
        Set.of(), SeenQuestions.fresh(List.of(KIND, NAME), SeenQuestions.of("married,members")));
  }

  @Test
  void anEntryOfAListBelongsToItsQuestionAndStandsAtItsInput() {
    assertEquals("members", SeenQuestions.question(NAME));
    assertEquals("members_0_name", SeenQuestions.atInput(NAME).field());
  }

  @Test
  void keysFromTheAddressAreOnlyKeys() {
    assertEquals(Set.of("a", "b_1"), SeenQuestions.of("a,b_1,<script>,,"));
    assertEquals(Set.of(), SeenQuestions.of(null));
  }
}
