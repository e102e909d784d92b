package io.github.dateline.time;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Span;
import io.github.dateline.text.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns findings into mentions: their values, the days they cover and the ranges they bound. */
final class DraftResolver {

  private final TenseFinder tenses;

  DraftResolver(TenseFinder tenses) {
    this.tenses = tenses;
  }

  /** Resolves the findings of a sentence in order and adds them to the mentions. */
  void resolve(Words words, List<Draft> drafts, Timeline timeline, List<DateMention> mentions) {
    List<Resolved> values = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      Context context = timeline.context(tenses.of(words, draft.from(), draft.to()));
      Resolved resolved = weekdayRangeEnd(words, drafts, values, context);
      if (resolved == null) {
        resolved = dateRangeEnd(words, drafts, values);
      }
      if (resolved == null) {
        resolved = listedWithin(words, drafts, values);
      }
      if (resolved == null) {
        resolved = draft.meaning().in(context);
      }
      timeline.remember(resolved);
      values.add(narrowed(resolved, words, draft, context.reference()));
    }
    for (int i = 0; i < drafts.size(); i++) {
      Optional<DateRange> interval = interval(words, drafts, values, i);
      if (interval.isEmpty() && i > 0) {
        interval = interval(words, drafts, values, i - 1);
      }
      mentions.add(mention(words, drafts.get(i), values.get(i), interval));
    }
  }

  /** The second day of {@code Monday to Friday} follows the first, whatever the tense. */
  private static @Nullable Resolved weekdayRangeEnd(
      Words words, List<Draft> drafts, List<Resolved> values, Context context) {
    int i = values.size();
    if (i == 0
        || weekday(drafts.get(i).meaning()) == null
        || weekday(drafts.get(i - 1).meaning()) == null
        || Sequel.connectorEnd(words, drafts.get(i - 1).to()) != drafts.get(i).from()
        || !isRange(words, drafts.get(i - 1))
        || values.get(i - 1).range().isEmpty()) {
      return null;
    }
    Meaning end = drafts.get(i).meaning();
    LocalDate first = values.get(i - 1).range().get().first();
    int weekday = requireNonNull(weekday(end)).weekday();
    Meaning day = new WeekdayDate(weekday, Side.NEXT, false);
    Meaning timed = end instanceof DayTime time ? new DayTime(day, time.code(), time.zone()) : day;
    return timed.in(context.from(first));
  }

  /** Returns the weekday of {@code Friday} and {@code Friday, 9am}. */
  private static @Nullable WeekdayDate weekday(Meaning meaning) {
    Meaning day = meaning instanceof DayTime time ? time.day() : meaning;
    return day instanceof WeekdayDate date ? date : null;
  }

  /**
   * The second end of {@code April-June}, whose year nobody says, does not lie before the first.
   */
  private static @Nullable Resolved dateRangeEnd(
      Words words, List<Draft> drafts, List<Resolved> values) {
    int i = values.size();
    if (i == 0
        || !(drafts.get(i).meaning() instanceof CalendarDate end)
        || !(drafts.get(i - 1).meaning() instanceof CalendarDate start)
        || end.year() != 0
        || Sequel.connectorEnd(words, drafts.get(i - 1).to()) != drafts.get(i).from()
        || !isRange(words, drafts.get(i - 1))
        || values.get(i - 1).range().isEmpty()) {
      return null;
    }
    int year = values.get(i - 1).range().get().first().getYear();
    boolean next = end.month() < start.month();
    return end.inYear(next ? year + 1 : year);
  }

  /**
   * The second of {@code May or June}, of {@code Q1 and Q2}: of the year of the first if it follows
   * within a season.
   */
  private static @Nullable Resolved listedWithin(
      Words words, List<Draft> drafts, List<Resolved> values) {
    int i = values.size();
    if (i == 0
        || Sequel.connectorEnd(words, drafts.get(i - 1).to()) != drafts.get(i).from()
        || values.get(i - 1).range().isEmpty()) {
      return null;
    }
    Meaning first = drafts.get(i - 1).meaning();
    Meaning second = drafts.get(i).meaning();
    int year = values.get(i - 1).range().get().first().getYear();
    if (first instanceof CalendarDate start
        && second instanceof CalendarDate end
        && end.year() == 0
        && end.side() == Side.BARE) {
      int months = end.month() - start.month();
      return months >= 0 && months <= 3 ? end.inYear(year) : null;
    }
    return first instanceof YearPart start
            && second instanceof YearPart end
            && end.year() == null
            && end.follows(start)
        ? end.inYear(year)
        : null;
  }

  private static DateMention mention(
      Words words, Draft draft, Resolved value, Optional<DateRange> interval) {
    Sentence sentence = words.sentence();
    Span span = new Span(words.start(draft.from()), words.end(draft.to() - 1));
    return new DateMention(
        span,
        sentence.span(),
        words.text(draft.from(), draft.to()),
        value.type(),
        value.value(),
        draft.modifier(),
        value.range(),
        value.certainty(),
        interval,
        draft.meaning() instanceof DayTime time ? Zones.parse(time.zone()) : Optional.empty());
  }

  /** The whole range if mention i and the next one are its ends. */
  private static Optional<DateRange> interval(
      Words words, List<Draft> drafts, List<Resolved> values, int i) {
    if (i + 1 >= drafts.size()) {
      return Optional.empty();
    }
    Draft first = drafts.get(i);
    Draft second = drafts.get(i + 1);
    if (Sequel.connectorEnd(words, first.to()) != second.from() || !isRange(words, first)) {
      return Optional.empty();
    }
    Optional<DateRange> start = values.get(i).range();
    Optional<DateRange> end = values.get(i + 1).range();
    if (start.isEmpty() || end.isEmpty() || end.get().last().isBefore(start.get().first())) {
      return Optional.empty();
    }
    Grain grain = start.get().grain();
    return Optional.of(new DateRange(start.get().first(), end.get().last(), grain));
  }

  /** {@code and} makes a range only behind {@code between}, {@code or} never. */
  private static boolean isRange(Words words, Draft first) {
    String connector = words.lower(first.to());
    if (connector.equals("and") || connector.equals("&")) {
      return words.is(first.from() - 1, "between");
    }
    return !connector.equals("or");
  }

  /** Early, mid and late are a part each; {@code earlier this month} ends with the writing. */
  private static Resolved narrowed(
      Resolved value, Words words, Draft draft, @Nullable LocalDate reference) {
    boolean own = draft.meaning() instanceof PartFinder.HalfMonth;
    if (own || draft.modifier().isEmpty() || value.range().isEmpty()) {
      return value;
    }
    DateRange range = value.range().get();
    if (reference != null && range.contains(reference)) {
      if (words.is(draft.from(), "earlier")) {
        return value.withRange(new DateRange(range.first(), reference, range.grain()));
      }
      if (words.is(draft.from(), "later")) {
        return value.withRange(new DateRange(reference, range.last(), range.grain()));
      }
    }
    return value.withRange(phase(range, draft.modifier().get()));
  }

  /**
   * A third of the days; of a week Monday to Wednesday, Tuesday to Thursday, Thursday to Sunday.
   */
  private static DateRange phase(DateRange range, String modifier) {
    long days = ChronoUnit.DAYS.between(range.first(), range.last()) + 1;
    if (days < 3) {
      return range;
    }
    boolean week = days == 7;
    long third = days / 3;
    return switch (modifier) {
      case "START" -> part(range, 0, week ? 3 : third);
      case "MID" -> week ? part(range, 1, 4) : part(range, third, days - third);
      case "END" -> part(range, week ? 3 : days - third, days);
      default -> range;
    };
  }

  private static DateRange part(DateRange range, long from, long to) {
    LocalDate first = range.first();
    return new DateRange(first.plusDays(from), first.plusDays(to - 1), range.grain());
  }
}
