package io.github.dateline.corpus;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.Document;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.person.Person;
import io.github.dateline.time.DateMention;
import java.util.List;

/**
 * A document with everything that was read from it.
 *
 * @param document the document
 * @param dates its dates in text order
 * @param people its people in order of first mention
 * @param meetings its meetings in order of first evidence
 */
public record AnalyzedDocument(
    Document document, List<DateMention> dates, List<Person> people, List<Meeting> meetings) {

  /** Copies the lists. */
  public AnalyzedDocument {
    requireNonNull(document, "document");
    dates = List.copyOf(dates);
    people = List.copyOf(people);
    meetings = List.copyOf(meetings);
  }

  /** Returns the name of the document. */
  public String name() {
    return document.name();
  }
}
