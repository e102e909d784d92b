package io.github.dateline.parse.thread.html;

import io.github.dateline.document.TextBlock;
import io.github.dateline.parse.thread.draft.Attributions;
import io.github.dateline.parse.thread.draft.LineText;
import io.github.dateline.parse.thread.draft.Names;
import io.github.dateline.parse.thread.draft.QuoteDraft;
import io.github.dateline.parse.thread.draft.Run;
import io.github.dateline.parse.thread.draft.Run.Role;
import io.github.dateline.parse.thread.draft.Tags;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Cuts a post into lines as a browser sets them, and tells which part each plays. */
final class PostRuns {

  /** What holds inside an element and ends with it. */
  private record State(int at, Role role, TextBlock.Kind kind, int quote, boolean raw) {
    boolean isLike(State other) {
      return role == other.role && kind == other.kind && quote == other.quote && raw == other.raw;
    }
  }

  private final PageMarkup markup;
  private final PageNodes page;
  private final int post;
  private final int body;
  private final List<Run> runs = new ArrayList<>();
  private final List<QuoteDraft> quotes = new ArrayList<>();

  /** The elements at which the quotations start, and which of these have words already. */
  private final List<Integer> quoteStarts = new ArrayList<>();

  private final BitSet spoken = new BitSet();
  private final Deque<State> states = new ArrayDeque<>();

  /** The elements around the current one whose ends break a line or end a state. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private final LineText text = new LineText();
  private @Nullable QuoteDraft pending;
  private boolean apart = true;

  private PostRuns(PageMarkup markup, PostMarkup post) {
    this.markup = markup;
    this.page = markup.page();
    this.post = post.at();
    this.body = post.body();
    Role role = body < 0 ? Role.TEXT : Role.HEADER;
    states.push(new State(this.post, role, TextBlock.Kind.PARAGRAPH, -1, false));
  }

  /** Reads a post of a page. */
  static PostRuns of(PageMarkup page, PostMarkup post) {
    PostRuns reader = new PostRuns(page, post);
    reader.read();
    return reader;
  }

  List<Run> runs() {
    return runs;
  }

  List<QuoteDraft> quotes() {
    return quotes;
  }

  private void read() {
    int at = post;
    while (at < page.end(post)) {
      close(at);
      if (page.node(at) instanceof TextNode run) {
        text.append(run.getWholeText(), states.element().raw());
        at++;
      } else {
        at = open(at) ? at + 1 : page.end(at);
      }
    }
    close(at);
    flush(true);
  }

  /** Ends the elements that do not reach to a place. */
  private void close(int at) {
    while (!open.isEmpty() && page.end(open.element()) <= at) {
      int ending = open.pop();
      flush(true);
      if (states.element().at() == ending && states.size() > 1) {
        states.pop();
        if (ending == body) {
          states.push(new State(post, Role.FURNITURE, TextBlock.Kind.PARAGRAPH, -1, false));
        }
      }
    }
  }

  /** Returns whether to read what is in the element. */
  private boolean open(int at) {
    String tag = page.tag(at);
    if (tag.equals("br")) {
      lineBreak();
      return true;
    }
    List<Rule> labels = markup.labels(at);
    if (Tags.isUnseen(page.element(at), isInBody()) || isElsewhere(at, labels)) {
      return false;
    }
    boolean inline = Tags.isInline(tag);
    if (!inline) {
      flush(true);
    }
    State outer = states.element();
    State inner =
        at == body
            ? new State(at, Role.TEXT, TextBlock.Kind.PARAGRAPH, -1, false)
            : tagged(at, tag, outer);
    inner = labels.isEmpty() ? inner : labelled(at, labels, inner);
    boolean changes = !inner.isLike(outer);
    if (changes) {
      flush(inner.role() != outer.role() || inner.quote() != outer.quote());
      states.push(inner);
    }
    if (!inline || changes) {
      open.push(at);
    }
    return true;
  }

  /** Returns what holds in an element because of its tag; the outer state if nothing changes. */
  private static State tagged(int at, String tag, State outer) {
    TextBlock.Kind kind = Tags.kind(tag, outer.kind());
    boolean raw = outer.raw() || tag.equals("pre");
    return kind == outer.kind() && raw == outer.raw()
        ? outer
        : new State(at, outer.role(), kind, outer.quote(), raw);
  }

  private State labelled(int at, List<Rule> labels, State outer) {
    State inner = outer;
    Field last = Field.BODY;
    for (Rule rule : sorted(labels)) {
      // Two rules may find the same quotation.
      inner = rule.field() == last && last == Field.QUOTE ? inner : under(rule, at, inner);
      last = rule.field();
    }
    return inner;
  }

  /** The quotation comes before what its element says of it. */
  private static List<Rule> sorted(List<Rule> labels) {
    if (labels.size() < 2) {
      return labels;
    }
    List<Rule> sorted = new ArrayList<>(labels);
    sorted.sort(Comparator.comparing(Rule::field).thenComparing(Rule::rank));
    return sorted;
  }

  private boolean isInBody() {
    return states.element().role() == Role.TEXT;
  }

  /** What is dropped, and a post inside this one, is no text of this post. */
  private boolean isElsewhere(int at, List<Rule> labels) {
    if (at == post) {
      return false;
    }
    if (markup.isPost(at)) {
      return true;
    }
    for (Rule rule : labels) {
      if (rule.field() == Field.DROP || rule.field() == Field.SKIP) {
        return true;
      }
    }
    return false;
  }

  private State under(Rule rule, int at, State state) {
    boolean text = state.role() == Role.TEXT || state.role() == Role.ATTRIBUTION;
    return switch (rule.field()) {
      // Some engines hold the text of a post in a blockquote.
      case QUOTE -> text && at != body ? quote(at, state) : state;
      case ATTRIBUTION -> text ? attribution(rule, at, state) : state;
      case QUOTED_AUTHOR, QUOTED_POST, QUOTED_TOPIC -> {
        quoted(rule, at, state);
        yield state;
      }
      case SIGNATURE -> with(at, state, Role.SIGNATURE);
      case EDIT -> with(at, state, Role.EDIT);
      case FURNITURE -> with(at, state, Role.FURNITURE);
      default -> state;
    };
  }

  private static State with(int at, State state, Role role) {
    return new State(at, role, TextBlock.Kind.PARAGRAPH, state.quote(), false);
  }

  private State quote(int at, State state) {
    flush(true);
    int index = state.quote();
    if (index < 0 || !isSameQuote(at, index)) {
      int depth = index < 0 ? 1 : quotes.get(index).depth + 1;
      QuoteDraft draft = new QuoteDraft(index, depth);
      QuoteDraft before = pending;
      if (before != null) {
        before.author.ifPresent(draft::author);
        before.sourceId.ifPresent(draft::sourceId);
        draft.topic = before.topic;
        pending = null;
      } else {
        takeLineAbove(draft, index);
      }
      index = quotes.size();
      quotes.add(draft);
      quoteStarts.add(at);
    }
    return new State(at, Role.TEXT, TextBlock.Kind.PARAGRAPH, index, false);
  }

  /** {@code @Dana said in Talks:} right above a quotation tells whom it quotes. */
  private void takeLineAbove(QuoteDraft draft, int outer) {
    int last = runs.size() - 1;
    if (last < 0 || runs.get(last).role() != Role.TEXT || runs.get(last).quote() != outer) {
      return;
    }
    Run line = runs.get(last);
    String name = attributed(line.text());
    if (!name.isEmpty()) {
      draft.author(name);
      runs.set(last, new Run(line.text(), Role.ATTRIBUTION, line.kind(), quotes.size(), true));
    }
  }

  /** Returns the writer of a post on this page whom a line names before a quotation. */
  private String attributed(String line) {
    String name = line.endsWith(":") ? Attributions.name(line) : "";
    boolean known = !name.isEmpty() && (line.startsWith("@") || markup.isWriter(name));
    return known ? name : "";
  }

  /** The inner box of a quotation is no quotation of its own. */
  private boolean isSameQuote(int at, int quote) {
    boolean box = !page.tag(quoteStarts.get(quote)).equals("blockquote");
    return box && page.tag(at).equals("blockquote") && !spoken.get(quote);
  }

  private State attribution(Rule rule, int at, State state) {
    if (rule.attribute().equals("before")) {
      flush(true);
      pending = new QuoteDraft(-1, 1);
      pending.author(Attributions.name(page.text(at)));
    } else if (state.quote() < 0) {
      return state;
    }
    return with(at, state, Role.ATTRIBUTION);
  }

  private void quoted(Rule rule, int at, State state) {
    QuoteDraft draft = pending != null ? pending : quoteOf(state);
    if (draft == null) {
      return;
    }
    String value = new Found(rule.rank(), page, at, rule.attribute()).value();
    switch (rule.field()) {
      case QUOTED_AUTHOR -> draft.author(Names.clean(value));
      case QUOTED_POST -> draft.sourceId(Ids.of(value));
      default -> draft.topic = Ids.of(value).isEmpty() ? draft.topic : Optional.of(value);
    }
  }

  private @Nullable QuoteDraft quoteOf(State state) {
    return state.quote() < 0 ? null : quotes.get(state.quote());
  }

  private void lineBreak() {
    boolean empty = text.isEmpty();
    flush(empty);
    apart |= empty;
  }

  private void flush(boolean paragraph) {
    String line = text.take();
    if (!line.isEmpty()) {
      State state = states.element();
      QuoteDraft quote = quoteOf(state);
      boolean first = state.role() == Role.TEXT && quote != null && !spoken.get(state.quote());
      if (first && quote != null && quote.author.isEmpty() && !attributed(line).isEmpty()) {
        state = with(state.at(), state, Role.ATTRIBUTION);
      }
      runs.add(new Run(line, state.role(), state.kind(), state.quote(), apart));
      apart = false;
      note(state, line);
    }
    apart |= paragraph;
  }

  private void note(State state, String line) {
    QuoteDraft draft = quoteOf(state);
    if (draft != null && state.role() == Role.ATTRIBUTION) {
      draft.author(Attributions.name(line));
    } else if (draft != null && state.role() == Role.TEXT) {
      spoken.set(state.quote());
    }
  }
}
