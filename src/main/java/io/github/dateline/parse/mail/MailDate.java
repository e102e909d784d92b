package io.github.dateline.parse.mail;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.parse.line.PrintedTimes;
import io.github.dateline.parse.thread.draft.PostTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the date of a mail: {@code Mon, 3 Mar 2014 09:12:00 +0500 (PKT)}. */
final class MailDate {

  private MailDate() {}

  static PostTime read(String header) {
    Optional<String> shown = Optional.of(header.strip()).filter(text -> !text.isEmpty());
    List<PrintedTimes.Found> days = header.length() > 100 ? List.of() : PrintedTimes.in(header);
    if (days.isEmpty()) {
      return new PostTime(Optional.empty(), Optional.empty(), shown);
    }
    String rest = header.substring(dayEnd(days.get(0)));
    Optional<LocalTime> clock = clock(rest);
    Optional<ZoneOffset> offset = clock.flatMap(time -> offset(rest));
    PrintedTime time = new PrintedTime(days.get(0).time().date(), clock, offset);
    Optional<Instant> instant = time.instant();
    return new PostTime(Optional.of(time), instant, shown);
  }

  /** The finder of dates takes the time of day with it where it can. */
  private static int dayEnd(PrintedTimes.Found day) {
    return day.time().time().isEmpty() ? day.span().end() : day.span().start();
  }

  /** Returns the first {@code 9:12} or {@code 09:12:00}. */
  private static Optional<LocalTime> clock(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      return Optional.empty();
    }
    int start = colon;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = colon;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == ':')) {
      end++;
    }
    String[] parts = text.substring(start, end).split(":", -1);
    try {
      int second = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
      int minute = Integer.parseInt(parts[1]);
      return Optional.of(LocalTime.of(Integer.parseInt(parts[0]), minute, Math.min(second, 59)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Returns the offset in {@code +0500}, or that of {@code GMT}; other names are ambiguous. */
  private static Optional<ZoneOffset> offset(String text) {
    for (String word : text.split(" ", -1)) {
      boolean signed = word.length() == 5 && (word.charAt(0) == '+' || word.charAt(0) == '-');
      if (signed && word.chars().skip(1).allMatch(Character::isDigit)) {
        int hours = Integer.parseInt(word.substring(1, 3));
        int minutes = Integer.parseInt(word.substring(3));
        int sign = word.charAt(0) == '-' ? -1 : 1;
        // An offset beyond 18 hours is a slip of the program that sent the mail.
        return hours > 17 || minutes > 59
            ? Optional.empty()
            : Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
      }
      String name = word.toUpperCase(Locale.ROOT);
      if (name.equals("GMT") || name.equals("UTC") || name.equals("UT")) {
        return Optional.of(ZoneOffset.UTC);
      }
    }
    return Optional.empty();
  }
}
