package io.github.dateline.person;

import io.github.dateline.source.Span;
import io.github.dateline.text.Sentence;
import java.util.List;

/** The bundled tagger behind the interface for all. */
final class EnglishNames implements NameRecognizer {

  private final WordClasses words = new WordClasses();
  private final NameTagger tagger = NameTagger.english();

  @Override
  public List<Span> names(List<Sentence> sentences) {
    List<Line> lines = sentences.stream().map(sentence -> Line.of(sentence, words)).toList();
    return tagger.find(lines).stream()
        .map(name -> name.line().span(name.first(), name.last()))
        .toList();
  }
}
