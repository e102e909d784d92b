package io.github.dateline.person;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Span;
import io.github.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the names in the lines of a document, in text order and without overlap. */
interface NameFinder {

  List<Name> find(List<Line> lines);

  /** Asks a recogniser and puts its spans on tokens. */
  static NameFinder by(NameRecognizer recognizer) {
    return lines -> {
      List<Sentence> sentences = lines.stream().map(Line::sentence).toList();
      List<Span> spans = checked(recognizer.names(sentences));
      spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, (a, b) -> b - a));
      return onTokens(lines, spans);
    };
  }

  /** A copy of the recogniser's spans; an empty one names nobody. */
  private static List<Span> checked(List<Span> spans) {
    requireNonNull(spans, "the NameRecognizer returned null, not a list of spans");
    List<Span> checked = new ArrayList<>(spans.size());
    for (Span span : spans) {
      requireNonNull(span, "the NameRecognizer returned a list with a null span");
      if (span.length() > 0) {
        checked.add(span);
      }
    }
    return checked;
  }

  private static List<Name> onTokens(List<Line> lines, List<Span> spans) {
    List<Name> names = new ArrayList<>();
    int at = 0;
    int free = 0;
    for (Span span : spans) {
      while (at < lines.size() && lines.get(at).sentence().span().end() <= span.start()) {
        at++;
      }
      if (at == lines.size()) {
        break;
      }
      Sentence sentence = lines.get(at).sentence();
      int first = sentence.tokenAt(span.start());
      int last = sentence.tokenAt(span.end() - 1);
      boolean inside = sentence.span().contains(span) && last < sentence.tokens().size();
      if (inside && first <= last && sentence.tokens().get(first).start() >= free) {
        names.add(new Name(lines.get(at), first, last));
        free = sentence.tokens().get(last).end();
      }
    }
    return names;
  }
}
