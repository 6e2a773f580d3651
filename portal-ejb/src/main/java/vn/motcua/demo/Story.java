package vn.motcua.demo;

import java.util.Map;

/**
 * One invented dossier.
 *
 * @param procedure code of the procedure
 * @param procedureCase case of it, null = the first
 * @param agency code of the agency that receives, null where the procedure's rule decides
 * @param by user name of the person who files
 * @param daysAgo how many days before the first start it was filed
 * @param at time of day of filing, Vietnamese time, {@code HH:mm}
 * @param course how far it goes
 * @param pace working hours between two acts of the office
 * @param exemption exemption claimed, null for none
 * @param answers answers that matter to the story; the others are invented
 * @param words what the office writes: reason of a refusal, what a supplement asks for
 */
record Story(
    String procedure,
    String procedureCase,
    String agency,
    String by,
    int daysAgo,
    String at,
    Course course,
    double pace,
    String exemption,
    Map<String, Map<String, Object>> answers,
    String words) {

  /** Where a dossier has got to when the demonstration opens, unless time runs out before. */
  enum Course {
    DRAFT,
    FILED,
    UNPAID,
    REFUSED_AT_DESK,
    WITHDRAWN,
    ACCEPTED,
    TAKEN,
    EXAMINED,
    SUPPLEMENT,
    SUPPLEMENT_ANSWERED,
    SUBMITTED,
    SENT_BACK,
    RELEASED,
    REFUSED
  }

  Story {
    answers = answers == null ? Map.of() : answers;
    pace = pace == 0 ? 2 : pace;
  }

  /** Whether the story goes at least as far as the other course, along the way to a result. */
  boolean reaches(Course other) {
    return course.ordinal() >= other.ordinal();
  }
}
