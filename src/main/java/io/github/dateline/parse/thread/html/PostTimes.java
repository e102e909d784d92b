package io.github.dateline.parse.thread.html;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.parse.line.NumericDates;
import io.github.dateline.parse.line.PrintedTimes;
import io.github.dateline.parse.thread.draft.PostTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Reads the time of a post: from attributes that state it in full, before what a reader sees, which
 * may be {@code Yesterday at 3:14 PM}.
 */
final class PostTimes {

  private static final List<String> STATED =
      List.of("datetime", "content", "data-iso", "data-date", "data-datetime");

  private static final List<String> EPOCHS =
      List.of("data-timestamp", "data-time", "data-epoch", "data-utime", "data-unixtime");

  /** Seconds of 1990 and 2100; what lies between is a time and no number of another kind. */
  private static final long FIRST_SECOND = 631_152_000L;

  private static final long LAST_SECOND = 4_102_444_800L;

  private static final int LONGEST = 120;

  /** So many elements inside the one with the time are looked at. */
  private static final int MOST_INNER = 12;

  private PostTimes() {}

  /** Reads the time that an element holds. */
  static PostTime read(Found found) {
    PageNodes page = found.page();
    // The attribute of a whole post is no time that a reader sees.
    boolean whole = !found.attribute().isEmpty() && page.end(found.at()) - found.at() > MOST_INNER;
    String text = whole ? "" : found.text();
    Optional<String> shown =
        text.isEmpty() || text.length() > LONGEST ? Optional.empty() : Optional.of(text);
    if (!found.attribute().isEmpty()) {
      PostTime stated = ofValue(found.value(), shown);
      if (stated.time().isPresent()) {
        return stated;
      }
    }
    PostTime marked = ofAttributes(found.element(), shown);
    int left = MOST_INNER;
    for (int at = found.at() + 1; at < page.end(found.at()) && left > 0; at++) {
      if (marked.time().isEmpty() && page.isElement(at) && isMarked(page, at)) {
        marked = ofAttributes(page.element(at), shown);
        left--;
      }
    }
    return marked.time().isPresent() ? marked : undecided(found, ofText(text, shown));
  }

  /** Keeps a date of which only other posts tell which number is the month, not {@code 3y ago}. */
  private static PostTime undecided(Found found, PostTime shown) {
    String stated = found.attribute().isEmpty() ? titled(found) : found.value();
    return shown.time().isEmpty() && NumericDates.find(stated).isPresent()
        ? new PostTime(Optional.empty(), Optional.empty(), Optional.of(stated))
        : shown;
  }

  /** {@code Yesterday, 08:05 AM} with the date as title of its first word. */
  private static String titled(Found found) {
    PageNodes page = found.page();
    int end = Math.min(page.end(found.at()), found.at() + MOST_INNER);
    for (int at = found.at(); at < end; at++) {
      String title = page.isElement(at) ? page.attribute(at, "title") : "";
      if (NumericDates.find(title).isPresent()) {
        String text = found.text();
        String word = page.text(at);
        return !word.isEmpty() && text.startsWith(word)
            ? title + text.substring(word.length())
            : title;
      }
    }
    return "";
  }

  private static boolean isMarked(PageNodes page, int at) {
    return page.hasAttribute(at, "datetime")
        || page.hasAttribute(at, "title")
        || page.hasAttribute(at, "data-time")
        || page.hasAttribute(at, "data-timestamp");
  }

  private static PostTime ofAttributes(Element element, Optional<String> shown) {
    Optional<Instant> epoch = epoch(element);
    for (String name : STATED) {
      PostTime stated = ofValue(element.attr(name), shown);
      if (stated.time().isPresent()) {
        Optional<Instant> instant = epoch.isPresent() ? epoch : stated.instant();
        return new PostTime(stated.time(), instant, shown);
      }
    }
    PostTime titled = ofText(element.attr("title"), shown);
    if (titled.time().isPresent()) {
      return new PostTime(titled.time(), epoch.or(titled::instant), shown);
    }
    return epoch.map(instant -> at(instant, shown)).orElse(PostTime.NONE);
  }

  private static Optional<Instant> epoch(Element element) {
    for (String name : EPOCHS) {
      Optional<Instant> instant = epoch(element.attr(name));
      if (instant.isPresent()) {
        return instant;
      }
    }
    return Optional.empty();
  }

  private static Optional<Instant> epoch(String value) {
    if (value.length() < 9 || value.length() > 13 || !value.chars().allMatch(Tokens::isDigit)) {
      return Optional.empty();
    }
    long number = Long.parseLong(value);
    long seconds = number > LAST_SECOND ? number / 1000 : number;
    boolean possible = seconds >= FIRST_SECOND && seconds <= LAST_SECOND;
    return possible ? Optional.of(Instant.ofEpochSecond(seconds)) : Optional.empty();
  }

  private static PostTime at(Instant instant, Optional<String> shown) {
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
    PrintedTime printed =
        new PrintedTime(
            time.toLocalDate(), Optional.of(time.toLocalTime()), Optional.of(ZoneOffset.UTC));
    return new PostTime(Optional.of(printed), Optional.of(instant), shown);
  }

  static PostTime ofValue(String value, Optional<String> shown) {
    if (value.isEmpty() || value.length() > LONGEST) {
      return PostTime.NONE;
    }
    Optional<Instant> epoch = epoch(value);
    if (epoch.isPresent()) {
      return at(epoch.get(), shown);
    }
    Optional<PostTime> iso = iso(value, shown);
    return iso.isPresent() ? iso.get() : ofText(value, shown);
  }

  /** Reads {@code 2017-09-14T21:29:37+0100} with its seconds; any other form goes another way. */
  private static Optional<PostTime> iso(String value, Optional<String> shown) {
    boolean shaped =
        value.length() >= 19
            && value.charAt(4) == '-'
            && value.charAt(7) == '-'
            && "T ".indexOf(value.charAt(10)) >= 0
            && value.charAt(13) == ':'
            && value.charAt(16) == ':';
    if (!shaped) {
      return Optional.empty();
    }
    int zone = 19;
    while (zone < value.length() && "Z+-".indexOf(value.charAt(zone)) < 0) {
      zone++;
    }
    try {
      LocalDate day = LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10));
      LocalTime clock =
          LocalTime.of(number(value, 11, 13), number(value, 14, 16), number(value, 17, 19));
      Optional<ZoneOffset> offset =
          zone == value.length()
              ? Optional.empty()
              : Optional.of(ZoneOffset.of(value.substring(zone).strip()));
      PrintedTime printed = new PrintedTime(day, Optional.of(clock), offset);
      return Optional.of(new PostTime(Optional.of(printed), printed.instant(), shown));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns a number of digits only; of anything else one that is out of every range. */
  private static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      if (!Tokens.isDigit(text.charAt(i))) {
        return Integer.MIN_VALUE;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  /** Tells whether a text states a time in full. */
  static boolean isStated(String text) {
    return ofText(text, Optional.empty()).time().isPresent();
  }

  static PostTime ofText(String text, Optional<String> shown) {
    if (text.isEmpty() || text.length() > 2 * LONGEST) {
      return PostTime.NONE;
    }
    List<PrintedTimes.Found> found = PrintedTimes.in(withCentury(text));
    if (found.isEmpty()) {
      return new PostTime(Optional.empty(), Optional.empty(), shown);
    }
    PrintedTime time = found.get(0).time();
    return new PostTime(Optional.of(time), time.instant(), shown);
  }

  /** Completes a year of two digits behind the name of a month: {@code 16-Jun-20}. */
  private static String withCentury(String text) {
    for (int i = 3; i + 2 < text.length(); i++) {
      boolean digits = Tokens.isDigit(text.charAt(i + 1)) && Tokens.isDigit(text.charAt(i + 2));
      if (digits && isBehindMonth(text, i)) {
        return text.substring(0, i) + " 20" + text.substring(i + 1);
      }
    }
    return text;
  }

  /** Tells whether a mark stands between a day with the name of its month and the year. */
  private static boolean isBehindMonth(String text, int mark) {
    boolean ends = mark + 3 == text.length() || " ,".indexOf(text.charAt(mark + 3)) >= 0;
    if (!ends || "-/ '\u2019".indexOf(text.charAt(mark)) < 0) {
      return false;
    }
    int month = mark;
    while (month > 0 && Character.isLetter(text.charAt(month - 1))) {
      month--;
    }
    return month < mark
        && month > 1
        && "-/ ".indexOf(text.charAt(month - 1)) >= 0
        && Tokens.isDigit(text.charAt(month - 2))
        && PrintedTimes.isMonth(text.substring(month, mark));
  }
}
