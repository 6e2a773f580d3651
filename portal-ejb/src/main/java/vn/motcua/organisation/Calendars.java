package vn.motcua.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import java.util.Objects;

/** Hands out the working calendar, which is public and the same for all agencies of the portal. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class Calendars {
  private static final String FILE = "calendar.yaml";
  private WorkingCalendar calendar;

  @PostConstruct
  void load() {
    calendar =
        CalendarFile.read(Objects.requireNonNull(Calendars.class.getResourceAsStream(FILE), FILE));
  }

  /** The calendar in force. */
  public WorkingCalendar current() {
    return calendar;
  }
}
