package io.github.dateline.parse.article;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.parse.line.Passage;
import io.github.dateline.parse.line.PrintedTimes;
import io.github.dateline.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Reads the labelled lines that press archives and mail programs put around a story: {@code BYLINE:
 * Dana Kolar}, {@code LENGTH: 212 words}, {@code Subject: story}. One such line alone proves
 * nothing, for stories have lines like {@code Source: ...} too.
 */
final class Labels {

  private static final int LEAST = 2;
  private static final int HEAD = 18;

  private Labels() {}

  /** Tells whether a text comes from a press archive or a mail. */
  static boolean stand(Draft draft) {
    int count = 0;
    int strong = 0;
    for (int i = 0; i < draft.size() && (count < LEAST || strong == 0); i++) {
      boolean inHead = i < HEAD && labels(draft, i);
      boolean inTail = i >= draft.size() - HEAD && isTailLine(draft, i);
      count += inHead || inTail ? 1 : 0;
      strong += inTail || (inHead && isStrong(draft, i)) ? 1 : 0;
    }
    return count >= LEAST && strong > 0;
  }

  /** Tells whether a passage of an archived story is a labelled line of its head. */
  static boolean isLabel(Draft draft, int i) {
    return draft.labelled && labels(draft, i);
  }

  /** Tells whether a passage of an archived story stands behind its end. */
  static boolean isTail(Draft draft, int i) {
    return draft.labelled && isTailLine(draft, i);
  }

  private static boolean isTailLine(Draft draft, int i) {
    Passage passage = draft.passage(i);
    boolean number = passage.words() == 2 && draft.folded(i).startsWith("document ");
    return number || draft.has("label-tail", i);
  }

  /** Words that stand before a colon in archives and mails only, and {@code 212 words}. */
  private static boolean isStrong(Draft draft, int i) {
    return draft.has("label", i) || isWordCount(draft, i);
  }

  private static boolean isWordCount(Draft draft, int i) {
    String folded = draft.folded(i);
    return draft.passage(i).words() == 2
        && folded.endsWith(" words")
        && Character.isDigit(folded.charAt(0));
  }

  private static boolean labels(Draft draft, int i) {
    return isStrong(draft, i)
        || draft.has("label-weak", i)
        || draft.has("label-headline", i)
        || draft.has("label-byline", i)
        || draft.has("label-date", i)
        || draft.has("label-place", i)
        || draft.has("label-section", i)
        || draft.has("label-publisher", i);
  }

  /** Takes what a labelled line says; false if this is none. */
  static boolean read(Draft draft, int i) {
    if (isTail(draft, i)) {
      draft.set(i, Part.FURNITURE);
      return true;
    }
    if (!isLabel(draft, i)) {
      return false;
    }
    boolean names = draft.has("label-byline", i) || draft.has("label-date", i);
    draft.set(i, names ? Part.BYLINE : Part.FURNITURE);
    headline(draft, i);
    byline(draft, i);
    date(draft, i);
    place(draft, i);
    value(draft, i, "label-section")
        .ifPresent(at -> draft.article.section(text(draft, at), "label"));
    value(draft, i, "label-publisher")
        .ifPresent(at -> draft.article.publisher(text(draft, at), "label", Optional.of(at)));
    return true;
  }

  private static void headline(Draft draft, int i) {
    Optional<Span> at = value(draft, i, "label-headline");
    if (at.isPresent() && !draft.hasHeadline) {
      draft.set(i, Part.HEADLINE);
      draft.hasHeadline = true;
      draft.article.headline(text(draft, at.get()), "label", at);
    }
  }

  private static void byline(Draft draft, int i) {
    Optional<Span> at = value(draft, i, "label-byline");
    if (at.isPresent()) {
      String text = text(draft, at.get());
      draft.article.byline(text, "label", at);
      List<String> names = Byline.authors(text);
      names.forEach(name -> draft.article.author(name, "label", at));
    }
  }

  private static void date(Draft draft, int i) {
    Optional<Span> at = value(draft, i, "label-date");
    if (at.isPresent() && draft.article.published().isEmpty()) {
      List<PrintedTimes.Found> dates = PrintedTimes.in(text(draft, at.get()));
      Optional<PrintedTime> first = dates.stream().findFirst().map(PrintedTimes.Found::time);
      first.ifPresent(time -> draft.article.published(time, "label", at));
    }
  }

  /** The place is no place line: it does not stand in the first sentence. */
  private static void place(Draft draft, int i) {
    value(draft, i, "label-place")
        .ifPresent(at -> draft.article.place(text(draft, at), "label", Optional.empty()));
  }

  private static Optional<Span> value(Draft draft, int i, String part) {
    int length = Draft.CUES.startLength(part, draft.folded(i));
    Passage passage = draft.passage(i);
    if (length == 0 || length >= passage.text().length()) {
      return Optional.empty();
    }
    Span span = draft.source.strip(new Span(passage.span().start() + length, passage.span().end()));
    return span.length() == 0 ? Optional.empty() : Optional.of(span);
  }

  private static String text(Draft draft, Span span) {
    return draft.source.text(span);
  }
}
