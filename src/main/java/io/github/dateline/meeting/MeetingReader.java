package io.github.dateline.meeting;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.Document;
import io.github.dateline.lexicon.Countries;
import io.github.dateline.person.Person;
import io.github.dateline.text.Sentence;
import io.github.dateline.time.DateMention;
import java.util.List;
import java.util.Optional;

/** Finds the meetings that a document tells of. Immutable and thread-safe. */
public final class MeetingReader {

  private final Countries countries;
  private final PhraseFinder phrases;
  private final ClaimFinder claims;
  private final StatusReader statuses;
  private final Offices offices;
  private final SeriesWords seriesWords;
  private final Series series;

  private final Optional<Analysis> analysis;

  private MeetingReader(Optional<Analysis> analysis) {
    this.analysis = analysis;
    Words words = new Words();
    Frames frames = new Frames();
    this.countries = Countries.standard();
    this.phrases = new PhraseFinder(words, frames, countries);
    this.claims = new ClaimFinder(words, frames);
    this.statuses = new StatusReader(frames);
    this.offices = new Offices();
    this.seriesWords = new SeriesWords();
    this.series = new Series(frames, seriesWords);
  }

  /** Returns a reader for English. */
  public static MeetingReader english() {
    return new MeetingReader(Optional.empty());
  }

  /** Returns a reader for English that asks an analyser before its own rules. */
  public static MeetingReader with(SentenceAnalyzer analyzer) {
    requireNonNull(analyzer, "analyzer");
    return new MeetingReader(Optional.of(new Analysis(analyzer)));
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
    PersonIndex index = new PersonIndex(people);
    StoryReader reader =
        new StoryReader(
            document,
            dates,
            index,
            phrases,
            claims,
            analysis,
            statuses,
            seriesWords,
            offices,
            countries);
    Drafts drafts = reader.read(sentences);
    series.part(drafts);
    Neighbours.complete(drafts, document);
    series.order(drafts);
    return new MeetingBuilder(document).meetings(drafts.all());
  }
}
