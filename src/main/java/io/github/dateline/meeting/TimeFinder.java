package io.github.dateline.meeting;

import io.github.dateline.meeting.Found.Hint;
import io.github.dateline.time.DateMention;
import io.github.dateline.time.DateRange;
import io.github.dateline.time.Grain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the days of a claim in its sentence. */
final class TimeFinder {

  private TimeFinder() {}

  /** Returns what the sentence of a claim says about its time. */
  static Found find(Claim claim) {
    View view = claim.view();
    int days = days(view, claim);
    DateMention best = null;
    int bestCost = Integer.MAX_VALUE;
    for (DateMention date : view.dates()) {
      if (date.range().isEmpty()
          || date.type() == DateMention.Type.DURATION
          || date.type() == DateMention.Type.SET) {
        continue;
      }
      if (OtherDates.isOther(claim, date)) {
        continue;
      }
      int cost = cost(claim, date);
      if (cost < bestCost) {
        best = date;
        bestCost = cost;
      }
    }
    return best == null || bestCost > 400
        ? Found.of(days).as(isByEvent(claim) ? Hint.ELSEWHERE : Hint.OWN)
        : found(claim, best, days);
  }

  private static Found found(Claim claim, DateMention date, int days) {
    View view = claim.view();
    DateRange range = date.range().orElseThrow();
    Optional<DateRange> joined = joined(view, date);
    int at = view.sentence().tokenAt(date.span().start());
    boolean oneDay = joined.isEmpty() && range.first().equals(range.last());
    boolean ends = oneDay && isNear(view, at, claim, WordClass.ENDING);
    boolean begins = oneDay && isNear(view, at, claim, WordClass.BEGINNING);
    return new Found(
        Optional.of(joined.orElse(range)),
        date.certainty(),
        ends,
        begins,
        days,
        isWeekday(date),
        hint(claim, date, at));
  }

  private static Hint hint(Claim claim, DateMention date, int at) {
    View view = claim.view();
    int last = view.sentence().tokenAt(date.span().end() - 1);
    if (isSpeechDate(view, at, last, claim)) {
      return Hint.SPEECH;
    }
    if (isFollowing(date)) {
      return Hint.FOLLOWING;
    }
    if (isMoved(view, at)) {
      return Hint.MOVED;
    }
    return isSince(claim, at) ? Hint.SINCE : Hint.OWN;
  }

  /** {@code the next day}, {@code two days later}: counted from the day told before. */
  private static boolean isFollowing(DateMention date) {
    String lower = date.text().toLowerCase(Locale.ROOT);
    return lower.endsWith(" later")
        || lower.startsWith("the next ")
        || lower.startsWith("the following ")
        || lower.startsWith("the day after");
  }

  /** {@code postponed to May 16}, {@code put off until Friday}. */
  private static boolean isMoved(View view, int date) {
    for (int i = date - 1; i > 0 && date - i < 7; i--) {
      if (view.is(i, WordClass.MOVED)) {
        String link = view.lower(date - 1);
        return link.equals("to") || link.equals("until") || link.equals("till");
      }
    }
    return false;
  }

  /** {@code has met him three times since he arrived on April 6}. */
  private static boolean isSince(Claim claim, int date) {
    View view = claim.view();
    for (int i = date - 1; i > claim.last() && date - i < 10; i--) {
      if (view.lower(i).equals("since")) {
        return hasPerfect(view, claim.verb());
      }
    }
    return false;
  }

  private static boolean hasPerfect(View view, int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < 4; i--) {
      if (view.is(i, WordClass.HAVE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code a week after the attack}, {@code two days before the vote}: no day of the story. */
  private static boolean isByEvent(Claim claim) {
    View view = claim.view();
    for (DateMention date : view.dates()) {
      int next = view.sentence().tokenAt(date.span().end() - 1) + 1;
      boolean linked = view.lower(next).equals("after") || view.lower(next).equals("before");
      if (date.type() == DateMention.Type.DURATION && linked && next > claim.last()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWeekday(DateMention date) {
    String lower = date.text().toLowerCase(Locale.ROOT);
    return date.range().filter(r -> r.grain() == Grain.DAY).isPresent()
        && lower.contains("day")
        && !lower.contains("today")
        && !lower.contains("yesterday")
        && !lower.contains("last")
        && !lower.contains("later")
        && !lower.contains("earlier")
        && !lower.contains("next")
        && lower.chars().noneMatch(Character::isDigit);
  }

  /** {@code from Feb 5 to Feb 10}, {@code between March 3 and March 5}. */
  private static Optional<DateRange> joined(View view, DateMention date) {
    List<DateMention> dates = new ArrayList<>(view.dates());
    int index = dates.indexOf(date);
    for (int i = Math.max(0, index - 1); i <= index && i + 1 < dates.size(); i++) {
      DateMention one = dates.get(i);
      DateMention two = dates.get(i + 1);
      if (one.range().isEmpty() || two.range().isEmpty()) {
        continue;
      }
      int between = view.sentence().tokenAt(one.span().end());
      int start = view.sentence().tokenAt(two.span().start());
      String link = between < view.size() ? view.lower(between) : "";
      boolean to =
          start - between <= 2
              && (link.equals("to")
                  || link.equals("-")
                  || link.equals("–")
                  || link.equals("through")
                  || link.equals("until")
                  || link.equals("till")
                  || link.equals("and")
                      && view.lower(view.sentence().tokenAt(one.span().start()) - 1)
                          .equals("between"));
      boolean beside =
          start - between == 1
              || start - between == 2 && view.is(between + 1, WordClass.PREPOSITION);
      boolean and = link.equals("and") && beside && areNext(one, two);
      LocalDate first = one.range().get().first();
      LocalDate last = two.range().get().last();
      if ((to || and) && !last.isBefore(first)) {
        return Optional.of(DateRange.of(first, last));
      }
    }
    return Optional.empty();
  }

  /** {@code March 7 and 8}, {@code in April and May}. */
  private static boolean areNext(DateMention one, DateMention two) {
    DateRange first = one.range().orElseThrow();
    DateRange second = two.range().orElseThrow();
    return first.grain() == second.grain()
        && first.last().plusDays(1).equals(second.first())
        && (first.grain() == Grain.MONTH || first.first().equals(first.last()));
  }

  private static boolean isNear(View view, int date, Claim claim, WordClass cues) {
    int from = Math.max(0, Math.min(claim.verb(), date - 4));
    for (int i = from; i < date; i++) {
      if (view.is(i, cues)
          && (i == claim.verb() || date - i <= 3 || i > claim.first() && date - i < 8)) {
        return true;
      }
    }
    return claim.verb() != claim.first() && view.is(claim.verb(), cues);
  }

  /** How far a date is from a claim, in tokens; clause borders count as more. */
  private static int cost(Claim claim, DateMention date) {
    View view = claim.view();
    int first = view.sentence().tokenAt(date.span().start());
    int last = view.sentence().tokenAt(date.span().end() - 1);
    int from = Math.min(claim.first(), claim.verb());
    int to = Math.max(claim.last(), claim.verb());
    boolean behind = first > to;
    if (isMoved(view, first)) {
      return hasNewClause(view, to, first) ? 450 : 0;
    }
    int cost = behind ? first - to : Math.max(0, from - last) + 2;
    boolean partner =
        Again.is(claim)
            || !claim.object().isEmpty()
                && claim.object().phrases().get(0).first() == claim.first();
    if (partner && first > claim.verb() && last < claim.first()) {
      // `met Haas on Monday and Sato on Tuesday`: the day of another partner
      cost += 30;
    }
    if (Insertion.holds(claim, first)) {
      cost += 40;
    }
    int low = behind ? to + 1 : last + 1;
    int high = behind ? first : from;
    for (int i = low; i < high; i++) {
      cost += border(claim, view, i, behind);
    }
    cost += coarseness(date.range().orElseThrow().grain());
    if (isSpeechDate(view, first, last, claim)) {
      cost += 120;
    }
    if (view.is(first - 1, WordClass.SUBORDINATOR) && view.lower(first - 1).equals("since")) {
      cost += date.range().orElseThrow().grain() == Grain.YEAR ? 500 : 300;
    }
    return cost;
  }

  /** A day is the meeting's sooner than a week, and a season is mostly an attribute. */
  private static int coarseness(Grain grain) {
    return switch (grain) {
      case DAY -> 0;
      case WEEK -> 2;
      case MONTH -> 0;
      case SEASON -> 30;
      default -> 2;
    };
  }

  private static int border(Claim claim, View view, int at, boolean behind) {
    String lower = view.lower(at);
    if (view.phraseAt(at).isPresent()) {
      return 0;
    }
    if (behind && isNewClause(view, at)) {
      return 450;
    }
    if (!behind && view.is(at, WordClass.CONJUNCTION) && !view.isDate(at + 1)) {
      // `met Haas on Thursday and will meet Sato on Monday`
      return 15;
    }
    if (lower.equals(";") || lower.equals("“") || lower.equals("”")) {
      return 60;
    }
    if (view.is(at, WordClass.SPEECH)) {
      return 40;
    }
    if (view.is(at, WordClass.RELATIVE)
        || lower.equals("when")
        || lower.equals("while")
        || lower.equals("as")
        || lower.equals("because")
        || lower.equals("but")
        || lower.equals("if")) {
      return lower.equals("when") ? 5 : 20;
    }
    boolean verb =
        view.is(at, WordClass.FINITE)
            && !view.is(at, WordClass.BE)
            && !view.is(at, WordClass.MODAL)
            && !view.is(at, WordClass.HAVE)
            && at != claim.verb();
    return verb && behind ? 12 : verb ? 6 : lower.equals(",") ? 3 : 0;
  }

  private static boolean hasNewClause(View view, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (isNewClause(view, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code , but a second meeting is set for Monday}: what follows has a day of its own. */
  static boolean isNewClause(View view, int at) {
    return view.lower(at).equals("but")
        && view.lower(at - 1).equals(",")
        && (view.is(at + 1, WordClass.DETERMINER) || view.startsPhrase(at + 1));
  }

  /** {@code said on Tuesday}: the day of the report. */
  private static boolean isSpeechDate(View view, int first, int last, Claim claim) {
    int before = view.is(first - 1, WordClass.PREPOSITION) ? first - 2 : first - 1;
    if (view.lower(before).equals("late") || view.lower(before).equals("early")) {
      before--;
    }
    // `in the United States on Monday` is no statement
    boolean speech =
        view.is(before, WordClass.SPEECH)
            && view.phraseAt(before).isEmpty()
            && before != claim.verb();
    boolean statement = view.is(last + 1, WordClass.SPEECH) && first > claim.last();
    return speech
        || statement
        || view.lower(before).equals("issued")
        || view.lower(before).equals("published");
  }

  private static int days(View view, Claim claim) {
    for (DateMention date : view.dates()) {
      if (date.type() == DateMention.Type.DURATION) {
        int days = number(date.value());
        if (days > 1 && days < 60) {
          return days;
        }
      }
    }
    for (int i = Math.max(0, claim.first() - 8); i < claim.first(); i++) {
      String lower = view.lower(i);
      int days = lower.endsWith("-day") ? word(lower.substring(0, lower.length() - 4)) : 0;
      if (days > 1) {
        return days;
      }
    }
    return 0;
  }

  private static int number(String value) {
    if (!value.startsWith("P") || !value.endsWith("D")) {
      return 0;
    }
    String digits = value.substring(1, value.length() - 1);
    boolean plain =
        !digits.isEmpty() && digits.length() < 4 && digits.chars().allMatch(Character::isDigit);
    return plain ? Integer.parseInt(digits) : 0;
  }

  private static int word(String word) {
    List<String> numbers =
        List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    if (!word.isEmpty() && word.length() < 3 && word.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(word);
    }
    return Math.max(0, numbers.indexOf(word));
  }
}
