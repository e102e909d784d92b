package io.github.dateline.meeting;

import io.github.dateline.document.Document;
import io.github.dateline.person.Person;
import io.github.dateline.text.Sentence;
import io.github.dateline.time.DateMention;
import java.util.List;

/** Finds the meetings that a document tells of. Immutable and thread-safe. */
public final class MeetingReader {

  private MeetingReader() {}

  /** Returns a reader for English. */
  public static MeetingReader english() {
    return new MeetingReader();
  }

  /**
   * Returns the meetings of a document in order of first evidence.
   *
   * @param document the document, for its reference dates, posts and quotations
   * @param sentences its sentences
   * @param dates its dates
   * @param people its people
   */
  public List<Meeting> read(
      Document document, List<Sentence> sentences, List<DateMention> dates, List<Person> people) {
    return List.of();
  }
}
