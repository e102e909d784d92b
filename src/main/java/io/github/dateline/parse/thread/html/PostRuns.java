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
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Cuts a post into lines as a browser sets them, and tells which part each plays. */
final class PostRuns implements NodeFilter {

  /** What holds inside an element and ends with it. */
  private record State(Element element, Role role, TextBlock.Kind kind, int quote, boolean raw) {}

  private final PageMarkup page;
  private final Element post;
  private final @Nullable Element body;
  private final List<Run> runs = new ArrayList<>();
  private final List<QuoteDraft> quotes = new ArrayList<>();
  private final Deque<State> states = new ArrayDeque<>();
  private final LineText text = new LineText();
  private @Nullable QuoteDraft pending;
  private boolean apart = true;

  private PostRuns(PageMarkup page, Element post, @Nullable Element body) {
    this.page = page;
    this.post = post;
    this.body = body;
    Role role = body == null ? Role.TEXT : Role.HEADER;
    states.push(new State(post, role, TextBlock.Kind.PARAGRAPH, -1, false));
  }

  /** Reads a post of a page. */
  static PostRuns of(PageMarkup page, PostMarkup post) {
    @Nullable Element body = post.get(Field.BODY).map(Found::element).orElse(null);
    PostRuns reader = new PostRuns(page, post.element(), body);
    post.element().filter(reader);
    reader.flush(true);
    return reader;
  }

  List<Run> runs() {
    return runs;
  }

  List<QuoteDraft> quotes() {
    return quotes;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode run) {
      text.append(run.getWholeText(), states.element().raw());
    } else if (node instanceof Element element) {
      return open(element) ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element) || element.normalName().equals("br")) {
      return FilterResult.CONTINUE;
    }
    State state = states.element();
    if (state.element().equals(element) && states.size() > 1) {
      flush(true);
      states.pop();
      if (element.equals(body)) {
        states.push(new State(post, Role.FURNITURE, TextBlock.Kind.PARAGRAPH, -1, false));
      }
    } else if (!Tags.isInline(element.normalName())) {
      flush(true);
    }
    return FilterResult.CONTINUE;
  }

  /** Returns whether to read what is in the element. */
  private boolean open(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      lineBreak();
      return true;
    }
    List<Rule> labels = page.labels(element);
    if (Tags.isUnseen(element, isInBody()) || isElsewhere(element, labels)) {
      return false;
    }
    if (!Tags.isInline(tag)) {
      flush(true);
    }
    boolean raw = states.element().raw() || tag.equals("pre");
    State outer = states.element();
    State inner =
        new State(element, outer.role(), Tags.kind(tag, outer.kind()), outer.quote(), raw);
    if (element.equals(body)) {
      inner = new State(element, Role.TEXT, TextBlock.Kind.PARAGRAPH, -1, false);
    }
    Field last = Field.BODY;
    for (Rule rule : sorted(labels)) {
      // Two rules may find the same quotation.
      inner = rule.field() == last && last == Field.QUOTE ? inner : under(rule, element, inner);
      last = rule.field();
    }
    if (!inner.equals(new State(element, outer.role(), outer.kind(), outer.quote(), outer.raw()))) {
      flush(inner.role() != outer.role() || inner.quote() != outer.quote());
      states.push(inner);
    }
    return true;
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
  private boolean isElsewhere(Element element, List<Rule> labels) {
    if (!element.equals(post) && page.isPost(element)) {
      return true;
    }
    for (Rule rule : labels) {
      if (rule.field() == Field.DROP || rule.field() == Field.SKIP) {
        return true;
      }
    }
    return false;
  }

  private State under(Rule rule, Element element, State state) {
    boolean text = state.role() == Role.TEXT || state.role() == Role.ATTRIBUTION;
    return switch (rule.field()) {
      case QUOTE -> text ? quote(element, state) : state;
      case ATTRIBUTION -> text ? attribution(rule, element, state) : state;
      case QUOTED_AUTHOR, QUOTED_POST, QUOTED_TOPIC -> {
        quoted(rule, element, state);
        yield state;
      }
      case SIGNATURE -> with(state, Role.SIGNATURE);
      case EDIT -> with(state, Role.EDIT);
      case FURNITURE -> with(state, Role.FURNITURE);
      default -> state;
    };
  }

  private static State with(State state, Role role) {
    return new State(state.element(), role, TextBlock.Kind.PARAGRAPH, state.quote(), false);
  }

  private State quote(Element element, State state) {
    flush(true);
    boolean same = state.quote() >= 0 && isSameQuote(element, state.quote());
    if (!same) {
      int depth = state.quote() < 0 ? 1 : quotes.get(state.quote()).depth + 1;
      QuoteDraft draft = new QuoteDraft(state.quote(), depth);
      QuoteDraft before = pending;
      if (before != null) {
        before.author.ifPresent(draft::author);
        before.sourceId.ifPresent(draft::sourceId);
        draft.topic = before.topic;
        pending = null;
      }
      quotes.add(draft);
    }
    int index = same ? state.quote() : quotes.size() - 1;
    return new State(element, Role.TEXT, TextBlock.Kind.PARAGRAPH, index, false);
  }

  /** The inner box of a quotation is no quotation of its own. */
  private boolean isSameQuote(Element element, int quote) {
    boolean wrapped =
        element.normalName().equals("blockquote")
            && states.stream()
                .filter(s -> s.quote() == quote)
                .reduce((a, b) -> b)
                .filter(s -> !s.element().normalName().equals("blockquote"))
                .isPresent();
    return wrapped && runs.stream().noneMatch(r -> r.quote() == quote && r.role() == Role.TEXT);
  }

  private State attribution(Rule rule, Element element, State state) {
    if (rule.attribute().equals("before")) {
      flush(true);
      pending = new QuoteDraft(-1, 1);
      pending.author(Attributions.name(element.text()));
    } else if (state.quote() < 0) {
      return state;
    }
    return with(state, Role.ATTRIBUTION);
  }

  private void quoted(Rule rule, Element element, State state) {
    QuoteDraft draft = pending != null ? pending : at(state.quote());
    if (draft == null) {
      return;
    }
    String value = new Found(rule.rank(), element, rule.attribute()).value();
    switch (rule.field()) {
      case QUOTED_AUTHOR -> draft.author(Names.clean(value));
      case QUOTED_POST -> draft.sourceId(Ids.of(value));
      default -> draft.topic = Ids.of(value).isEmpty() ? draft.topic : Optional.of(value);
    }
  }

  private @Nullable QuoteDraft at(int index) {
    return index < 0 ? null : quotes.get(index);
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
      runs.add(new Run(line, state.role(), state.kind(), state.quote(), apart));
      apart = false;
      QuoteDraft draft = at(state.quote());
      if (state.role() == Role.ATTRIBUTION && draft != null) {
        draft.author(Attributions.name(line));
      }
    }
    apart |= paragraph;
  }
}
