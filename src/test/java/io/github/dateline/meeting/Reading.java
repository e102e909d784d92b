package io.github.dateline.meeting;

import io.github.dateline.document.Document;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.person.PersonReader;
import io.github.dateline.source.SourceInput;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.TextSegmenter;
import io.github.dateline.time.DateReader;
import java.time.LocalDate;
import java.util.List;

/** Reads a text with the stages before this one, as the pipeline does. */
final class Reading {

  private final DocumentParsers parsers = DocumentParsers.standard();
  private final TextSegmenter segmenter = TextSegmenter.english();
  private final DateReader dates = DateReader.english();
  private final PersonReader people = PersonReader.english();
  private final MeetingReader meetings = MeetingReader.english();

  List<Meeting> of(String text, LocalDate reference) {
    return of(SourceInput.of("text", text, SourceInput.Form.TEXT).published(reference));
  }

  List<Meeting> of(SourceInput input) {
    Document document = parsers.parse(input);
    List<Sentence> sentences = segmenter.segment(document);
    return meetings.read(
        document, sentences, dates.read(document, sentences), people.read(document, sentences));
  }
}
