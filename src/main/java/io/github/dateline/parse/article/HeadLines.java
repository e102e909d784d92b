package io.github.dateline.parse.article;

import io.github.dateline.parse.line.Passage;
import io.github.dateline.source.Span;
import java.util.List;
import java.util.Optional;

/** Reads what stands above the body: headline, standfirst, byline and times. */
final class HeadLines {

  private static final int LONGEST_HEADLINE = 30;
  private static final int PAGE_HEAD = 40;
  private static final int MENU_WORDS = 6;
  private static final int LONGEST_LEAD = 90;

  private final Draft draft;
  private final boolean page;
  private int headline = -1;
  private boolean hasStandfirst;

  private HeadLines(Draft draft, boolean page) {
    this.draft = draft;
    this.page = page;
  }

  static void read(Draft draft, boolean page) {
    HeadLines head = new HeadLines(draft, page);
    head.markFixed();
    head.findHeadline();
    head.markNames();
    head.markRest();
  }

  /** Marks what is known by its own words: furniture, bylines, lines of times. */
  private void markFixed() {
    int from = page ? Math.max(0, draft.bodyStart - PAGE_HEAD) : 0;
    for (int i = from; i < draft.bodyStart; i++) {
      if (!draft.isOpen(i) || Labels.read(draft, i)) {
        continue;
      }
      if (draft.has("furniture", i)) {
        draft.set(i, Part.FURNITURE);
      } else if (draft.has("advert", i)) {
        draft.set(i, Part.ADVERTISEMENT);
      } else if (PlaceLine.isWhole(draft.passage(i).text())) {
        draft.set(i, Part.PARAGRAPH);
      } else if (PastedHead.isAgo(draft.passage(i))) {
        draft.set(i, Part.BYLINE);
      } else if (!readTimes(i)) {
        readByline(i);
      }
    }
  }

  private boolean readTimes(int i) {
    Passage passage = draft.passage(i);
    Optional<DateLine> line = DateLine.of(passage.text());
    if (line.isEmpty()) {
      return false;
    }
    if (!line.get().isBare() && !takesLead(passage, line.get().lead())) {
      return false;
    }
    draft.set(i, Part.BYLINE);
    Optional<Span> at = Optional.of(passage.span());
    if (draft.article.published().isEmpty()) {
      line.get().published().ifPresent(t -> draft.article.published(t, "date line", at));
    }
    line.get().updated().ifPresent(t -> draft.article.modified(t, "date line", at));
    return true;
  }

  /** Takes what stands before the times as the byline, if it can be one. */
  private boolean takesLead(Passage passage, Span lead) {
    String text = passage.text().substring(lead.start(), lead.end());
    if (text.length() > LONGEST_LEAD) {
      return false;
    }
    boolean names = !Byline.authors(text).isEmpty();
    if (!names && !Byline.isByline(text)) {
      // A section name or a place may stand before the time; a sentence may not.
      return text.length() <= 40 && !text.contains(". ");
    }
    setByline(text, shift(passage, lead));
    return true;
  }

  private static Span shift(Passage passage, Span inText) {
    int start = passage.span().start();
    return new Span(start + inText.start(), start + inText.end());
  }

  private void readByline(int i) {
    Passage passage = draft.passage(i);
    if (Byline.isByline(passage.text())) {
      draft.set(i, Part.BYLINE);
      setByline(passage.text(), passage.span());
    }
  }

  private void setByline(String text, Span span) {
    draft.article.byline(text, "byline", Optional.of(span));
    List<String> names = Byline.authors(text);
    draft.authors.addAll(names);
    names.forEach(name -> draft.article.author(name, "byline", Optional.of(span)));
  }

  /** A line of names beside the times or a label is a byline without its {@code By}. */
  private void markNames() {
    for (int i = headline + 1; headline >= 0 && i < draft.bodyStart; i++) {
      Passage passage = draft.passage(i);
      boolean beside = isByline(i + 1) || (i - 1 > headline && isByline(i - 1));
      if (draft.isOpen(i) && beside && Byline.isNames(passage.text())) {
        draft.set(i, Part.BYLINE);
        setByline(passage.text(), passage.span());
      }
    }
  }

  private boolean isByline(int i) {
    return i < draft.bodyStart && (draft.part(i) == Part.BYLINE || Labels.isLabel(draft, i));
  }

  private void findHeadline() {
    if (draft.hasHeadline) {
      return;
    }
    headline = page ? PageTitle.find(draft) : firstTitle();
    if (headline >= 0) {
      Passage passage = draft.passage(headline);
      draft.set(headline, Part.HEADLINE);
      draft.bodyStart = Math.max(draft.bodyStart, headline + 1);
      draft.article.headline(passage.text(), "headline line", Optional.of(passage.span()));
    }
  }

  private int firstTitle() {
    for (int i = 0; i < draft.bodyStart; i++) {
      if (draft.isOpen(i) && !isMasthead(i) && !isTrail(i)) {
        return isTitle(i) ? i : -1;
      }
    }
    return -1;
  }

  /** A press archive prints the paper and the day above the headline. */
  private boolean isMasthead(int i) {
    boolean masthead =
        draft.labelled
            && i + 2 < draft.bodyStart
            && draft.part(i + 1) == Part.BYLINE
            && isTitle(i + 2)
            && isTitle(i);
    if (masthead) {
      Passage passage = draft.passage(i);
      draft.set(i, Part.FURNITURE);
      draft.article.publisher(passage.text(), "masthead", Optional.of(passage.span()));
    }
    return masthead;
  }

  /** {@code Home News India}: the way to the story, above its headline. */
  private boolean isTrail(int i) {
    Passage passage = draft.passage(i);
    boolean trail = i + 1 < draft.bodyStart && isTitle(i + 1) && Sections.isTrail(passage.text());
    if (trail) {
      draft.set(i, Part.FURNITURE);
      draft.article.section(passage.text(), "line above the headline");
    }
    return trail;
  }

  private boolean isTitle(int i) {
    Passage passage = draft.passage(i);
    return draft.isOpen(i)
        && passage.words() >= 2
        && passage.words() <= LONGEST_HEADLINE
        && !passage.startsLower()
        && !isUrl(passage.text())
        && !draft.has("credit", i)
        && !passage.endsWith(':')
        && (!passage.endsSentence() || (passage.endsWith('?') && isFollowedByBlank(i)));
  }

  private boolean isFollowedByBlank(int i) {
    return i + 1 < draft.size() && draft.passage(i + 1).afterBlank();
  }

  static boolean isUrl(String text) {
    boolean scheme = text.startsWith("http://") || text.startsWith("https://");
    return scheme && text.indexOf(' ') < 0;
  }

  private void markRest() {
    for (int i = 0; i < draft.bodyStart; i++) {
      if (draft.isOpen(i)) {
        draft.set(i, rest(i));
      }
    }
  }

  private Part rest(int i) {
    Passage passage = draft.passage(i);
    if (isUrl(passage.text())) {
      draft.article.url(passage.text(), "address line");
      return Part.FURNITURE;
    }
    if (headline >= 0 && draft.folded(i).equals(draft.folded(headline))) {
      return Part.DUPLICATE;
    }
    if (page && i < headline) {
      return Part.FURNITURE;
    }
    if (draft.isAboutAuthor(i)) {
      return Part.BYLINE;
    }
    if (draft.has("credit", i)) {
      return i > 0 && draft.folded(i - 1).equals(draft.folded(i)) ? Part.DUPLICATE : Part.CAPTION;
    }
    if (headline >= 0 && i > headline && i <= headline + 2 && passage.words() >= 6) {
      if (!hasStandfirst) {
        hasStandfirst = true;
        draft.article.standfirst(
            passage.text(), "line below the headline", Optional.of(passage.span()));
      }
      return Part.STANDFIRST;
    }
    if (!page) {
      boolean text = headline < 0 || passage.isSentence() || BodyLines.isListItem(passage);
      return text || i < headline ? Part.PARAGRAPH : Part.FURNITURE;
    }
    return passage.words() > MENU_WORDS ? Part.TEASER : Part.FURNITURE;
  }
}
