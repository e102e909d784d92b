package io.github.dateline.testing;

import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.MeetingKind;
import io.github.dateline.meeting.MeetingStatus;
import io.github.dateline.query.PartyNames;
import io.github.dateline.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/**
 * What a test can say of the meetings that an assertion about a corpus found. Each assertion asks
 * for at least one meeting that fits it and all those before it.
 */
@SuppressWarnings("exports") // who uses this has JUnit and AssertJ; nobody else needs them
public final class MeetingsAssert extends AbstractAssert<MeetingsAssert, List<Meeting>> {

  private final CorpusAssert corpus;
  private final String wanted;

  MeetingsAssert(CorpusAssert corpus, List<Meeting> found, String wanted) {
    super(found, MeetingsAssert.class);
    this.corpus = corpus;
    this.wanted = wanted;
  }

  /**
   * Asserts that one of the meetings took place on exactly this day.
   *
   * @param day as in {@code 2023-01-13}
   */
  public MeetingsAssert on(String day) {
    return on(LocalDate.parse(day));
  }

  /** Asserts that one of the meetings took place on exactly this day. */
  public MeetingsAssert on(LocalDate day) {
    return from(day, day, "on " + day);
  }

  /**
   * Asserts that one of the meetings lasted from exactly one day to exactly another.
   *
   * @param first as in {@code 2023-02-13}
   * @param last as in {@code 2023-02-16}
   */
  public MeetingsAssert from(String first, String last) {
    return from(LocalDate.parse(first), LocalDate.parse(last), "from " + first + " to " + last);
  }

  /** Asserts that one of the meetings shares a day with a period. */
  public MeetingsAssert during(DateRange period) {
    return narrow(
        m -> m.when().filter(when -> when.range().overlaps(period)).isPresent(),
        "during " + period);
  }

  /** Asserts that one of the meetings took place at a place that has these words. */
  public MeetingsAssert at(String place) {
    String words = " " + PartyNames.fold(place) + " ";
    return narrow(
        m -> m.where().filter(w -> (" " + PartyNames.fold(w) + " ").contains(words)).isPresent(),
        "at \"" + place + "\"");
  }

  /** Asserts that one of the meetings has this status. */
  public MeetingsAssert withStatus(MeetingStatus status) {
    return narrow(
        m -> m.status() == status, "with status " + status.name().toLowerCase(Locale.ROOT));
  }

  /** Asserts that one of the meetings is of this kind. */
  public MeetingsAssert ofKind(MeetingKind kind) {
    return narrow(m -> m.kind() == kind, "of kind " + kind.name().toLowerCase(Locale.ROOT));
  }

  /** Goes back to the corpus, for the next assertion. */
  public CorpusAssert and() {
    return corpus;
  }

  private MeetingsAssert from(LocalDate first, LocalDate last, String words) {
    return narrow(
        m ->
            m.when()
                .filter(w -> w.range().first().equals(first) && w.range().last().equals(last))
                .isPresent(),
        words);
  }

  private MeetingsAssert narrow(Predicate<Meeting> condition, String words) {
    List<Meeting> rest = actual.stream().filter(condition).toList();
    if (rest.isEmpty()) {
      throw failure(
          "%s", "Expecting " + wanted + " " + words + " but found:\n" + Findings.list(actual));
    }
    return new MeetingsAssert(corpus, rest, wanted + " " + words);
  }
}
