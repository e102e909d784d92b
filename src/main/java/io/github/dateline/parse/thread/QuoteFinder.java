package io.github.dateline.parse.thread;

import io.github.dateline.document.Quote;
import io.github.dateline.document.Quote.QuoteEvidence;
import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.line.Passage;
import io.github.dateline.parse.line.PrintedTimes;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Divides the passages of a post into quoted ones and own ones.
 *
 * <p>Evidence in order of strength: a line such as {@code Dana said:}, words that stand in an
 * earlier post, lines marked with {@code >}, and at last a guess from style, which is marked as
 * one.
 */
final class QuoteFinder {

  private static final int NONE = -1;
  private static final int SHORTEST_STRAY = 60;
  private static final int LONGEST_SAID = 60;

  private final SourceText source;
  private final List<Passage> passages;
  private final EarlierPosts earlier;
  private final int[] sources;
  private final Role[] roles;
  private final BitSet nested = new BitSet();
  private final List<Quote> quotes = new ArrayList<>();

  /** What a passage of a post is. */
  enum Role {
    OWN,
    QUOTED,
    /** Names the quoted writer. */
    ATTRIBUTION,
    /** A button of the page, such as {@code Click to expand...}. */
    BUTTON
  }

  private QuoteFinder(
      SourceText source, List<Passage> passages, EarlierPosts earlier, int[] sources) {
    this.source = source;
    this.passages = passages;
    this.earlier = earlier;
    this.sources = sources;
    this.roles = new Role[passages.size()];
    Arrays.fill(roles, Role.OWN);
  }

  /**
   * What was found.
   *
   * @param quotes the quotations in text order
   * @param roles the role of each passage
   * @param nested the passages that stand in a quotation inside another one
   */
  record Found(List<Quote> quotes, List<Role> roles, BitSet nested) {}

  static Found find(SourceText source, List<Passage> passages, Span body, EarlierPosts earlier) {
    List<Span> lines = passages.stream().map(Passage::span).toList();
    int[] sources = earlier.words().sources(body, lines);
    QuoteFinder finder = new QuoteFinder(source, passages, earlier, sources);
    ShortQuotes.extend(passages, earlier, finder.sources);
    finder.findSaid();
    finder.findVerbatim();
    finder.findRepeated();
    finder.findMarked();
    if (finder.quotes.isEmpty()) {
      finder.guess();
    }
    finder.quotes.sort(
        Comparator.comparingInt((Quote quote) -> quote.span().start())
            .thenComparingInt(Quote::depth));
    return new Found(List.copyOf(finder.quotes), List.of(finder.roles), finder.nested);
  }

  private void findSaid() {
    for (int i = 0; i < passages.size(); i++) {
      if (Attribution.isButton(passages.get(i).text())) {
        roles[i] = Role.BUTTON;
        continue;
      }
      Optional<String> name = Attribution.in(passages.get(i).text());
      if (name.isEmpty() || i + 1 == passages.size() || roles[i] != Role.OWN) {
        continue;
      }
      int first = i + 1;
      String outer = "";
      while (first < passages.size() && Attribution.goesOn(passages.get(first))) {
        String next = Attribution.in(passages.get(first).text()).orElse("");
        boolean nested = !name.get().isEmpty() && !next.isEmpty() && !next.equals(name.get());
        outer = nested ? name.get() : outer;
        // "Quote:" names nobody, the line below it does.
        name = nested || name.get().isEmpty() ? Optional.of(next) : name;
        first++;
      }
      for (int k = i; k < first; k++) {
        roles[k] = Role.ATTRIBUTION;
      }
      if (first == passages.size()) {
        break;
      }
      int last = findSaid(name.get(), first, outer.isEmpty() ? 1 : 2);
      if (last >= first && !outer.isEmpty()) {
        last = findAround(outer, first, last);
      }
      i = Math.max(i, last);
    }
  }

  /** Takes the passages below a name for quoted and returns the last one. */
  private int findSaid(String writer, int first, int depth) {
    int post = sourceOf(writer, first);
    int last = SaidExtent.last(source, passages, quotable(post, first), first);
    if (last >= first) {
      addSaid(writer, first, last, post, depth);
      nested.set(first, last + 1, depth > 1);
    }
    return last;
  }

  /** The quotation around another one ends in a button of its own, or with the inner one. */
  private int findAround(String writer, int first, int inner) {
    int end = inner;
    for (int i = inner + 2; i < Math.min(passages.size(), inner + LONGEST_SAID); i++) {
      if (Attribution.in(passages.get(i).text()).isPresent()) {
        break;
      }
      if (Attribution.isButton(passages.get(i).text())) {
        end = i - 1;
        break;
      }
    }
    int post = end > inner ? sourceOf(writer, inner + 2) : 0;
    for (int i = inner + 1; i <= end; i++) {
      boolean button = Attribution.isButton(passages.get(i).text());
      roles[i] = button ? Role.BUTTON : Role.QUOTED;
    }
    quotes.add(
        Quote.of(
            span(first, end),
            Optional.of(writer),
            Optional.of(post).filter(at -> at > 0),
            QuoteEvidence.SAID,
            1));
    return end;
  }

  /** Returns the earlier post that a quotation below a name comes from, or 0. */
  private int sourceOf(String name, int first) {
    return earlier.postOf(name, passages.get(first)).orElse(sources[first]);
  }

  /** Marks the passages that stand in the quoted post, short ones too. */
  private int[] quotable(int post, int first) {
    int[] found = sources.clone();
    for (int k = first; post > 0 && k < Math.min(passages.size(), first + LONGEST_SAID); k++) {
      found[k] = earlier.holds(post, passages.get(k)) ? post : found[k];
    }
    return found;
  }

  private void addSaid(String name, int first, int last, int source, int depth) {
    int post = source;
    for (int k = first; k <= last; k++) {
      roles[k] = Role.QUOTED;
      post = post == 0 ? sources[k] : post;
    }
    Optional<Integer> found = post > 0 ? Optional.of(post) : Optional.empty();
    Optional<String> writer = Optional.of(name).filter(n -> !n.isEmpty());
    quotes.add(Quote.of(span(first, last), writer, found, QuoteEvidence.SAID, depth));
  }

  private void findVerbatim() {
    int start = NONE;
    for (int i = 0; i <= passages.size(); i++) {
      boolean quoted = i < passages.size() && roles[i] == Role.OWN && sources[i] > 0;
      boolean goesOn = quoted && start != NONE && sources[i] == sources[start];
      if (start != NONE && !goesOn && !isStrayRepeat(start, i - 1)) {
        addQuote(start, i - 1, Optional.of(sources[start]), QuoteEvidence.VERBATIM);
      }
      start = goesOn ? start : NONE;
      if (quoted && start == NONE) {
        start = i;
      }
    }
  }

  /**
   * A short line in the middle of a post that stands in an earlier one, too, is more often a phrase
   * of the page or a line of code than a quotation.
   */
  private boolean isStrayRepeat(int first, int last) {
    Passage passage = passages.get(first);
    boolean single = first == last;
    boolean sentence = passage.words() >= 7 && passage.endsSentence();
    boolean stray = first > 0 && !sentence && passage.span().length() < SHORTEST_STRAY;
    return single && (stray || earlier.isCommon(passage));
  }

  /** A short passage that is a whole passage of an earlier post is quoted, perhaps. */
  private void findRepeated() {
    for (int i = 0; i + 1 < passages.size(); i++) {
      int at = i;
      Passage passage = passages.get(i);
      boolean telling = i == 0 || (passage.words() >= 5 && passage.endsSentence());
      if (roles[i] == Role.OWN && telling) {
        Optional<Integer> post = earlier.postWith(passage);
        post.ifPresent(p -> addQuote(at, at, post, QuoteEvidence.INFERRED));
      }
    }
  }

  private void findMarked() {
    int start = NONE;
    for (int i = 0; i <= passages.size(); i++) {
      boolean marked =
          i < passages.size() && roles[i] == Role.OWN && passages.get(i).text().startsWith(">");
      if (start != NONE && !marked) {
        // A single such line may be an arrow or an aside.
        if (i - start >= 2) {
          addQuote(start, i - 1, Optional.empty(), QuoteEvidence.MARK);
        }
        start = NONE;
      }
      if (marked && start == NONE) {
        start = i;
      }
    }
  }

  private void guess() {
    int last = StyleGuess.lastQuoted(passages);
    if (last >= 0) {
      addQuote(0, last, Optional.empty(), QuoteEvidence.INFERRED);
    }
  }

  private void addQuote(int first, int last, Optional<Integer> post, QuoteEvidence evidence) {
    for (int k = first; k <= last; k++) {
      roles[k] = Role.QUOTED;
    }
    Optional<String> name = post.flatMap(source -> nameAbove(first, source));
    quotes.add(Quote.of(span(first, last), name, post, evidence, 1));
  }

  /** A line above that is the writer's name and a colon names the quoted writer. */
  private Optional<String> nameAbove(int first, int source) {
    if (first == 0 || !passages.get(first - 1).endsWith(':') || roles[first - 1] != Role.OWN) {
      return Optional.empty();
    }
    String text = passages.get(first - 1).text();
    String name = text.substring(0, text.length() - 1).strip();
    if (!earlier.isBy(name, source)) {
      return Optional.empty();
    }
    roles[first - 1] = Role.ATTRIBUTION;
    return Optional.of(name);
  }

  private Span span(int first, int last) {
    return new Span(passages.get(first).span().start(), passages.get(last).span().end());
  }

  /** Reads lines that name a quoted writer. */
  static final class Attribution {

    private static final int MOST_WORDS = 9;
    private static final String VIEW_POST = " View Post";

    private Attribution() {}

    static boolean isButton(String line) {
      return line.length() <= 60 && Page.CUES.has("expand", line);
    }

    /** Tells whether a line below an attribution is another one or the day of the quoted post. */
    static boolean goesOn(Passage passage) {
      if (in(passage.text()).isPresent()) {
        return true;
      }
      List<PrintedTimes.Found> dates =
          passage.text().length() > 60 ? List.of() : PrintedTimes.in(passage.text());
      return dates.size() == 1 && passage.text().length() - dates.get(0).span().length() <= 6;
    }

    /** Returns the name in {@code Dana said:} or {@code Originally Posted by Dana}. */
    static Optional<String> in(String line) {
      if (line.length() > 110) {
        return Optional.empty();
      }
      String text = withoutDate(line);
      String folded = Cues.fold(text);
      int start = Page.CUES.startLength("quoted", folded);
      int end = Page.CUES.endLength("said", folded);
      if (text.length() > 70 || (start == 0 && end == 0)) {
        return Optional.empty();
      }
      // Folding keeps the length of a line without doubled blanks; else the name is cut there.
      String whole = folded.length() == text.length() ? text : folded;
      int to = Math.max(start, whole.length() - end);
      String name = strip(whole.substring(start, to));
      boolean fits = name.split(" ", -1).length <= MOST_WORDS - 4 && !name.contains(". ");
      return fits ? Optional.of(name) : Optional.empty();
    }

    /**
     * Returns a line without the day of the quoted post: {@code Dana wrote: ↑Mon Mar 03, 2014},
     * {@code Quote from: Dana on March 3, 2014}, {@code On 3/3/2014 at 9:12 AM, Dana said:}.
     */
    private static String withoutDate(String line) {
      String text = line.endsWith(VIEW_POST) ? cut(line, VIEW_POST.length()) : line;
      int arrow = text.indexOf('\u2191');
      if (arrow > 0 && arrow + 1 < text.length()) {
        return text.substring(0, arrow).strip();
      }
      Optional<Span> day = NumericDay.in(text);
      List<PrintedTimes.Found> dates = PrintedTimes.in(text);
      Optional<Span> at = dates.isEmpty() ? day : Optional.of(dates.get(0).span());
      if (at.isEmpty()) {
        return text;
      }
      String before = text.substring(0, at.get().start());
      if (before.endsWith(" on ")) {
        return cut(before, " on ".length());
      }
      boolean first = before.isBlank() || isLead(before);
      int close = text.indexOf(before.startsWith("(") ? ')' : ',', at.get().end());
      return first && close > 0 ? text.substring(close + 1).strip() : text;
    }

    private static boolean isLead(String before) {
      return before.equals("(") || "on am le el il op en em ".contains(Cues.fold(before) + " ");
    }

    private static String cut(String text, int length) {
      return text.substring(0, text.length() - length);
    }

    private static String strip(String name) {
      String bare = name.strip();
      while (bare.endsWith(":") || bare.endsWith("\u2191")) {
        bare = bare.substring(0, bare.length() - 1).strip();
      }
      return bare;
    }
  }
}
