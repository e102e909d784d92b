package io.github.dateline.testing;

import io.github.dateline.corpus.Corpus;
import io.github.dateline.meeting.Meeting;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/**
 * What a test can say of a corpus. Names match as they do in {@link
 * io.github.dateline.query.MeetingQuery}; meetings of every status count unless the status is
 * asserted too.
 */
@SuppressWarnings("exports") // who uses this has JUnit and AssertJ; nobody else needs them
public final class CorpusAssert extends AbstractAssert<CorpusAssert, Corpus> {

  CorpusAssert(Corpus corpus) {
    super(corpus, CorpusAssert.class);
  }

  /**
   * Asserts that the corpus has a meeting at which the two stood on opposite sides.
   *
   * @return assertions about these meetings
   */
  public MeetingsAssert hasMeetingBetween(String name, String other) {
    isNotNull();
    List<Meeting> found = actual.meetings().between(name, other).list();
    String wanted = "a meeting between \"" + name + "\" and \"" + other + "\"";
    if (found.isEmpty()) {
      throw failure(
          "%s",
          "Expecting "
              + wanted
              + " but there is none.\n"
              + Findings.of(actual, name)
              + Findings.of(actual, other));
    }
    return new MeetingsAssert(this, found, wanted);
  }

  /** Asserts that the two never stood on opposite sides of a meeting, whatever its status. */
  public CorpusAssert hasNoMeetingBetween(String name, String other) {
    isNotNull();
    return hasNone(
        actual.meetings().between(name, other).list(),
        "no meeting between \"" + name + "\" and \"" + other + "\"");
  }

  /**
   * Asserts that the corpus has a meeting in which somebody takes part.
   *
   * @return assertions about these meetings
   */
  public MeetingsAssert hasMeetingWith(String name) {
    isNotNull();
    List<Meeting> found = actual.meetings().with(name).list();
    String wanted = "a meeting with \"" + name + "\"";
    if (found.isEmpty()) {
      throw failure(
          "%s", "Expecting " + wanted + " but there is none.\n" + Findings.of(actual, name));
    }
    return new MeetingsAssert(this, found, wanted);
  }

  /** Asserts that somebody takes part in no meeting, whatever its status. */
  public CorpusAssert hasNoMeetingWith(String name) {
    isNotNull();
    return hasNone(actual.meetings().with(name).list(), "no meeting with \"" + name + "\"");
  }

  /** Asserts that the corpus knows somebody by this name. */
  public CorpusAssert hasPerson(String name) {
    isNotNull();
    if (actual.people(name).isEmpty()) {
      throw failure(
          "%s",
          "Expecting a person called \"" + name + "\" but there is none.\n" + Findings.of(actual));
    }
    return this;
  }

  /** Asserts that the corpus knows nobody by this name. */
  public CorpusAssert hasNoPerson(String name) {
    isNotNull();
    if (!actual.people(name).isEmpty()) {
      throw failure(
          "%s",
          "Expecting nobody called \"" + name + "\" but found " + Findings.of(actual.people(name)));
    }
    return this;
  }

  private CorpusAssert hasNone(List<Meeting> found, String wanted) {
    if (!found.isEmpty()) {
      throw failure("%s", "Expecting " + wanted + " but found:\n" + Findings.list(found));
    }
    return this;
  }
}
