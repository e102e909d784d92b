package io.github.dateline.parse.article;

import io.github.dateline.document.DatedSection;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the cards that announce other stories: a title, its date, the title again, a text that is
 * cut off. The date of a card is the reference date of its text and never that of the story.
 */
final class TeaserCards {

  private static final int LONGEST_TITLE = 16;

  /**
   * A card.
   *
   * @param first its first passage
   * @param end behind its last passage
   */
  private record Card(int first, int end, LocalDate date) {}

  private TeaserCards() {}

  /** Marks cards behind the body; before it only where several stand in a row. */
  static void mark(Draft draft, int from) {
    List<Card> cards = new ArrayList<>();
    int at = from;
    while (at < draft.size()) {
      Optional<Card> card = cardAt(draft, at);
      card.ifPresent(cards::add);
      at = card.isPresent() ? card.get().end() : at + 1;
    }
    if (from == 0 && cards.size() < 2) {
      return;
    }
    cards.forEach(card -> mark(draft, card));
  }

  private static void mark(Draft draft, Card card) {
    for (int i = card.first(); i < card.end(); i++) {
      draft.set(i, Part.TEASER);
    }
    Span span =
        new Span(
            draft.passage(card.first()).span().start(), draft.passage(card.end() - 1).span().end());
    draft.article.section(new DatedSection(span, card.date()));
  }

  private static Optional<Card> cardAt(Draft draft, int at) {
    if (at + 2 >= draft.size() || !isTitle(draft, at)) {
      return Optional.empty();
    }
    Optional<LocalDate> date = bareDate(draft, at + 1);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    int text = at + 2;
    boolean again = draft.folded(text).equals(draft.folded(at));
    if (again) {
      text++;
    }
    boolean hasText = text < draft.size() && isText(draft, text, again);
    if (!again && !hasText) {
      return Optional.empty();
    }
    return Optional.of(new Card(at, hasText ? text + 1 : text, date.get()));
  }

  private static boolean isTitle(Draft draft, int at) {
    return draft.isOpen(at)
        && draft.passage(at).words() <= LONGEST_TITLE
        && !draft.passage(at).endsCut();
  }

  /** A title that is repeated makes a card of any text; else the text must be cut off. */
  private static boolean isText(Draft draft, int at, boolean again) {
    boolean isNext =
        at + 1 < draft.size() && isTitle(draft, at) && bareDate(draft, at + 1).isPresent();
    return !isNext && draft.isOpen(at) && (again || draft.passage(at).endsCut());
  }

  private static Optional<LocalDate> bareDate(Draft draft, int at) {
    return DateLine.of(draft.passage(at).text())
        .filter(DateLine::isBare)
        .flatMap(line -> line.published().or(line::updated))
        .map(PrintedTime::date);
  }
}
