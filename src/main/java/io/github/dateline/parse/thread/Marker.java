package io.github.dateline.parse.thread;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.line.PrintedTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that numbers or signs a post: {@code #3}, {@code May 27, 2025 Post #3 of 9}, {@code #3
 * Dana, May 27, 2025}, {@code Post by Dana » 27 May 2025, 10:04}.
 *
 * @param line the index of the line
 * @param last the index of its repetition a line or two below; else the same
 * @param number the number of the post; 0 if it is signed only
 * @param author who signed
 * @param time when, if the line says so
 */
record Marker(int line, int last, int number, Optional<String> author, Optional<PrintedTime> time) {

  private static final int LONGEST = 110;
  private static final int LONGEST_PROFILE = 8;

  /** Returns the numbered lines whose numbers rise, or else the signed ones. */
  static List<Marker> in(Page page) {
    List<Marker> numbered = new ArrayList<>();
    List<Marker> signed = new ArrayList<>();
    List<Marker> dating = new ArrayList<>();
    List<Marker> profiled = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      String text = page.line(i).text();
      if (text.length() > LONGEST) {
        continue;
      }
      int number = number(text);
      if (number > 0 && !isSigned(page.folded(i), text)) {
        add(numbered, new Marker(i, i, number, signer(text), page.time(i)));
      }
      if (isSigned(page.folded(i), text)) {
        signed.add(new Marker(i, i, 0, byName(text), page.time(i)));
      } else if (isDating(page, i)) {
        dating.add(new Marker(i, i, 0, Optional.empty(), page.time(i)));
      } else if (isBelowProfile(page, i)) {
        profiled.add(new Marker(i, i, 0, Optional.empty(), page.time(i)));
      }
    }
    List<Marker> rising = rising(numbered);
    List<Marker> dated = dating.size() < 2 ? profiled : dating;
    List<Marker> other = signed.size() < 2 ? dated : signed;
    return rising.size() >= 2 || other.size() < 2 ? rising : other;
  }

  private static void add(List<Marker> markers, Marker marker) {
    int size = markers.size();
    if (size > 0
        && markers.get(size - 1).number() == marker.number()
        && marker.line() - markers.get(size - 1).last() <= 3) {
      Marker first = markers.remove(size - 1);
      markers.add(
          new Marker(first.line(), marker.line(), first.number(), first.author(), first.time()));
    } else {
      markers.add(marker);
    }
  }

  /** Drops numbers that do not follow the one before: "#1" in running text is no post. */
  private static List<Marker> rising(List<Marker> markers) {
    List<Marker> best = List.of();
    List<Marker> chain = new ArrayList<>();
    for (Marker marker : markers) {
      int last = chain.isEmpty() ? 0 : chain.get(chain.size() - 1).number();
      if (chain.isEmpty() || marker.number() == last + 1) {
        chain.add(marker);
      } else if (marker.number() > last && marker.number() <= last + 3) {
        chain.add(marker);
      } else if (chain.size() == 1) {
        chain.set(0, marker);
      }
      if (chain.size() > best.size()) {
        best = chain;
      }
    }
    return List.copyOf(best);
  }

  /** Returns the number behind the first #, if the line holds little else. */
  private static int number(String text) {
    if (text.startsWith("\u00ab ")) {
      return numberOfReply(text);
    }
    int at = text.indexOf('#');
    if (at < 0) {
      return numberBehindDate(text);
    }
    int end = at + 1;
    while (end < text.length() && end - at <= 6 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    int value = end == at + 1 ? 0 : Integer.parseInt(text.substring(at + 1, end));
    boolean whole = at == 0 && end == text.length();
    boolean wordEnd = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return wordEnd && (whole || isDated(text)) ? value : 0;
  }

  private static boolean isDated(String text) {
    return !PrintedTimes.in(text).isEmpty() || NumericDay.in(text).isPresent();
  }

  /** Reads {@code « on: March 03, 2014 »} and {@code « Reply #1 on: March 03, 2014 »}. */
  private static int numberOfReply(String text) {
    int hash = text.indexOf('#');
    int end = hash + 1;
    while (hash > 0
        && end < text.length()
        && end - hash <= 6
        && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean closed = text.endsWith("\u00bb") && isDated(text);
    return !closed
        ? 0
        : hash < 0 ? 1 : end == hash + 1 ? 0 : 1 + Integer.parseInt(text.substring(hash + 1, end));
  }

  /** Reads {@code dana March 3, 2014, 9:12am 1}. */
  private static int numberBehindDate(String text) {
    int blank = text.lastIndexOf(' ');
    List<PrintedTimes.Found> dates = blank < 1 ? List.of() : PrintedTimes.in(text);
    if (dates.size() != 1 || dates.get(0).span().start() == 0) {
      return 0;
    }
    boolean last = dates.get(0).span().end() == blank && dates.get(0).time().time().isPresent();
    String number = text.substring(blank + 1);
    boolean digits = number.length() <= 6 && number.chars().allMatch(Character::isDigit);
    return last && digits && !number.isEmpty() ? Integer.parseInt(number) : 0;
  }

  /** A line like {@code Posted: Mon Mar 03, 2008 9:12 am Post subject: Ferry}. */
  private static boolean isDating(Page page, int line) {
    return Page.CUES.startLength("posted", page.folded(line)) > 0
        && isDated(page.line(line).text())
        && page.line(line).words() <= 20;
  }

  /**
   * A day alone on a line below a writer's profile; the first day there is that of joining, which
   * stands below its label.
   */
  private static boolean isBelowProfile(Page page, int line) {
    List<PrintedTimes.Found> dates = PrintedTimes.in(page.line(line).text());
    int rest = page.line(line).text().length();
    if (line < 3 || dates.size() != 1 || rest - dates.get(0).span().length() > 2) {
      return false;
    }
    String above = page.folded(line - 1);
    boolean label = Page.CUES.startLength("profile", above) == above.length();
    int profile = 0;
    for (int i = line - 1; i >= Math.max(0, line - LONGEST_PROFILE); i--) {
      profile += page.has("profile", i) && page.line(i).words() <= 5 ? 1 : 0;
    }
    return !label && profile >= 2 && !page.line(line - 1).endsSentence();
  }

  /** Returns the name in {@code #3 Dana, May 27, 2025}. */
  private static Optional<String> signer(String text) {
    List<PrintedTimes.Found> dates = PrintedTimes.in(text);
    int start = text.indexOf(' ');
    if (dates.isEmpty() || start < 0) {
      return Optional.empty();
    }
    if (numberBehindDate(text) > 0) {
      // A name of such a board has no blanks; the full name may follow it.
      return name(text, 0, Math.min(start, dates.get(0).span().start()));
    }
    if (!text.startsWith("#")) {
      return Optional.empty();
    }
    return name(text, start, dates.get(0).span().start());
  }

  private static Optional<String> name(String text, int start, int end) {
    if (start >= end) {
      return Optional.empty();
    }
    String name = text.substring(start, end).strip();
    while (!name.isEmpty()
        && ",\u00bb|-\u2013\u2014:".indexOf(name.charAt(name.length() - 1)) >= 0) {
      name = name.substring(0, name.length() - 1).strip();
    }
    return name.isEmpty() || name.length() > 40 ? Optional.empty() : Optional.of(name);
  }

  private static boolean isSigned(String folded, String text) {
    return Page.CUES.startLength("by", folded) > 0
        && text.indexOf('\u00bb') > 0
        && !PrintedTimes.in(text).isEmpty();
  }

  private static Optional<String> byName(String text) {
    int start = Page.CUES.startLength("by", Cues.fold(text));
    return name(text, start, text.indexOf('\u00bb'));
  }
}
