package io.github.dateline;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.document.Document;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.MeetingReader;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.person.Person;
import io.github.dateline.person.PersonReader;
import io.github.dateline.source.SourceInput;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.TextSegmenter;
import io.github.dateline.time.DateMention;
import io.github.dateline.time.DateReader;
import java.util.List;

/** The whole library on one page: each line a stage, values in, values out. */
record Pipeline(
    DocumentParsers parsers,
    TextSegmenter segmenter,
    DateReader dateReader,
    PersonReader personReader,
    MeetingReader meetingReader) {

  static Pipeline standard() {
    return new Pipeline(
        DocumentParsers.standard(),
        TextSegmenter.english(),
        DateReader.english(),
        PersonReader.english(),
        MeetingReader.english());
  }

  Pipeline with(PersonReader reader) {
    return new Pipeline(parsers, segmenter, dateReader, reader, meetingReader);
  }

  Pipeline with(MeetingReader reader) {
    return new Pipeline(parsers, segmenter, dateReader, personReader, reader);
  }

  AnalyzedDocument analyze(SourceInput input) {
    return analyze(parsers.parse(input));
  }

  AnalyzedDocument analyze(Document document) {
    List<Sentence> sentences = segmenter.segment(document);
    List<DateMention> dates = dateReader.read(document, sentences);
    List<Person> people = personReader.read(document, sentences);
    List<Meeting> meetings = meetingReader.read(document, sentences, dates, people);
    return new AnalyzedDocument(document, dates, people, meetings);
  }
}
