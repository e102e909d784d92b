package io.github.dateline.corpus;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.Diagnostic;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.Pair;
import io.github.dateline.meeting.Party;
import io.github.dateline.person.CorpusPerson;
import io.github.dateline.query.Encounter;
import io.github.dateline.query.MeetingQuery;
import io.github.dateline.source.SourceText;
import io.github.dateline.time.DateRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Many documents as one: persons and meetings that several documents tell of are one here, and
 * every document's own view is kept.
 *
 * <p>Immutable and thread-safe. Two corpora of the same documents are equal, whatever the order in
 * which they were read.
 *
 * <pre>{@code
 * Corpus corpus = Dateline.seeds();
 * for (Encounter encounter : corpus.whomDidMeet("Jake Sullivan")) {
 *   System.out.println(encounter.whom().name());
 * }
 * }</pre>
 */
public final class Corpus {

  private final List<AnalyzedDocument> documents;
  private final List<UnreadSource> unread;
  private final List<CorpusPerson> people;
  private final NameIndex names;
  private final MeetingQuery meetings;

  private Corpus(List<AnalyzedDocument> documents, List<UnreadSource> unread) {
    this.documents = documents;
    this.unread = unread;
    CorpusMerger merger = CorpusMerger.of(documents);
    this.people = merger.people();
    this.names = new NameIndex(people, merger.meetings());
    this.meetings = MeetingQuery.over(merger.meetings(), names);
  }

  /**
   * Returns the corpus of these documents.
   *
   * @throws IllegalArgumentException if two documents have the same name
   */
  public static Corpus of(List<AnalyzedDocument> documents) {
    return of(documents, List.of());
  }

  /** Returns the corpus of these documents, with a note of the sources that could not be read. */
  public static Corpus of(List<AnalyzedDocument> documents, List<UnreadSource> unread) {
    List<AnalyzedDocument> sorted =
        documents.stream().sorted(Comparator.comparing(AnalyzedDocument::name)).toList();
    Set<String> seen = new HashSet<>();
    for (AnalyzedDocument document : sorted) {
      for (SourceText.Part part : document.document().source().parts()) {
        if (!seen.add(part.name())) {
          throw new IllegalArgumentException(
              "two documents have the name \"" + part.name() + "\"; expected different names");
        }
      }
    }
    return new Corpus(
        sorted, unread.stream().sorted(Comparator.comparing(UnreadSource::name)).toList());
  }

  /** Returns the documents, sorted by name. */
  public List<AnalyzedDocument> documents() {
    return documents;
  }

  /** Returns the document of this name; for the name of a page, the thread merged with it. */
  public Optional<AnalyzedDocument> document(String name) {
    requireNonNull(name, "name");
    return documents.stream()
        .filter(d -> d.document().source().parts().stream().anyMatch(p -> p.name().equals(name)))
        .findFirst();
  }

  /** Returns the sources that could not be read, sorted by name; usually empty. */
  public List<UnreadSource> unread() {
    return unread;
  }

  /**
   * Returns a summary of what was odd about the documents: each {@link Diagnostic#code()}, sorted,
   * with the names of the documents that have it; often empty.
   */
  public SortedMap<String, List<String>> diagnostics() {
    TreeMap<String, List<String>> found = new TreeMap<>();
    for (AnalyzedDocument document : documents) {
      document.document().diagnostics().stream()
          .map(Diagnostic::code)
          .distinct()
          .forEach(
              code -> found.computeIfAbsent(code, c -> new ArrayList<>()).add(document.name()));
    }
    found.replaceAll((code, names) -> List.copyOf(names));
    return Collections.unmodifiableSortedMap(found);
  }

  /** Returns all persons in order of documents and first mentions. */
  public List<CorpusPerson> people() {
    return people;
  }

  /**
   * Returns the persons with a name: full name, surname, alias or role, whatever the case and
   * accents.
   *
   * @return in the order of {@link #people()}; several if the name fits several, empty if none
   */
  public List<CorpusPerson> people(String name) {
    Set<String> keys = names.keys(name);
    return people.stream().filter(person -> keys.contains(person.id())).toList();
  }

  /** Starts a question about meetings; without a filter it gives all of them. */
  public MeetingQuery meetings() {
    return meetings;
  }

  /**
   * Answers "whom did X meet": everyone who stood on another side of a meeting that took place or
   * is under way, each with these meetings.
   *
   * @return by the first meeting; several {@link Encounter#who()} if the name fits several; empty
   *     if nobody has the name or they met nobody
   */
  public List<Encounter> whomDidMeet(String name) {
    Set<String> keys = names.keys(name);
    return encounters(meetings.with(name).happened().list(), keys);
  }

  /** Answers "did X and Y meet, and when": the meetings that took place or are under way. */
  public List<Meeting> meetingsBetween(String name, String other) {
    return meetings.between(name, other).happened().list();
  }

  /** Answers "who met in this period": all pairs, each with its meetings. */
  public List<Encounter> whoMetDuring(DateRange range) {
    return encounters(meetings.during(range).happened().list(), Set.of());
  }

  /** Tells whether the other is a corpus of equal documents. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Corpus that
        && documents.equals(that.documents)
        && unread.equals(that.unread);
  }

  @Override
  public int hashCode() {
    return documents.hashCode();
  }

  /** Returns the size in words. */
  @Override
  public String toString() {
    return documents.size() + " documents, " + people.size() + " people, " + meetings;
  }

  /** Groups the pairs of some meetings; with keys, only pairs that have one of them, it first. */
  private static List<Encounter> encounters(List<Meeting> meetings, Set<String> keys) {
    Map<Ordered, List<Meeting>> found = new LinkedHashMap<>();
    for (Meeting meeting : meetings) {
      for (Pair pair : meeting.pairs()) {
        if (keys.isEmpty() || keys.contains(pair.first().key())) {
          add(found, new Ordered(pair.first(), pair.second()), meeting);
        }
        if (keys.contains(pair.second().key())) {
          add(found, new Ordered(pair.second(), pair.first()), meeting);
        }
      }
    }
    return found.entrySet().stream()
        .map(e -> new Encounter(e.getKey().who(), e.getKey().whom(), e.getValue()))
        .toList();
  }

  private static void add(Map<Ordered, List<Meeting>> found, Ordered key, Meeting meeting) {
    found.computeIfAbsent(key, k -> new ArrayList<>()).add(meeting);
  }

  /** A pair with the party that was asked about first. */
  private record Ordered(Party who, Party whom) {}
}
