package io.github.dateline.parse.thread.draft;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.Quote.QuoteEvidence;
import io.github.dateline.document.TextBlock;
import io.github.dateline.parse.thread.draft.Run.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The mark-up of one post, as interfaces and mails hold it: quotations are {@code blockquote}
 * elements, with {@code aside.quote} of Discourse around them where somebody is named.
 */
public final class HtmlBody implements NodeFilter {

  /** Deeper elements are read as if they stood at this depth. */
  private static final int DEEPEST = 512;

  /** What holds inside an element and ends with it. */
  private record State(Element element, Role role, TextBlock.Kind kind, int quote, boolean raw) {}

  private final PostDraft draft;
  private final LineText text = new LineText();
  private final Deque<State> states = new ArrayDeque<>();
  private boolean apart = true;
  private boolean brokenLine;

  private HtmlBody(PostDraft draft, Element body) {
    this.draft = draft;
    states.push(new State(body, Role.TEXT, TextBlock.Kind.PARAGRAPH, -1, false));
  }

  /** Adds the lines and quotations of some mark-up to a post. */
  public static void read(String html, PostDraft draft) {
    requireNonNull(draft, "draft");
    Element body =
        Jsoup.parse(html, "", org.jsoup.parser.Parser.htmlParser().setMaxDepth(DEEPEST)).body();
    HtmlBody reader = new HtmlBody(draft, body);
    body.filter(reader);
    reader.flush(true);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText(), states.element().raw());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element && !open(element)
        ? FilterResult.SKIP_ENTIRELY
        : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      boolean own = states.size() > 1 && element.equals(states.element().element());
      if (own || !Tags.isInline(element.normalName())) {
        flush(true);
      }
      if (own) {
        states.pop();
      }
    }
    return FilterResult.CONTINUE;
  }

  private boolean open(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      boolean empty = text.isEmpty() && brokenLine;
      flush(empty);
      brokenLine = true;
      return true;
    }
    if (Tags.isUnseen(element, true) || isPictureNote(element)) {
      return false;
    }
    State outer = states.element();
    if (!Tags.isInline(tag)) {
      flush(true);
    }
    State inner =
        new State(
            element,
            outer.role(),
            Tags.kind(tag, outer.kind()),
            outer.quote(),
            outer.raw() || tag.equals("pre"));
    inner = part(element, tag, inner);
    if (inner.quote() != outer.quote()
        || inner.role() != outer.role()
        || inner.kind() != outer.kind()
        || inner.raw() != outer.raw()) {
      flush(true);
      states.push(inner);
    }
    return true;
  }

  /** Name and size of a picture, as Discourse prints them in it. */
  private static boolean isPictureNote(Element element) {
    return element.hasClass("meta") && element.closest(".lightbox, .lightbox-wrapper") != null;
  }

  private State part(Element element, String tag, State state) {
    if (tag.equals("aside") && element.hasClass("quote")) {
      QuoteDraft quote = quote(state);
      quote.author(element.attr("data-username").strip());
      quote.sourceId(element.attr("data-post").strip());
      String topic = element.attr("data-topic").strip();
      quote.topic = topic.isEmpty() ? quote.topic : java.util.Optional.of(topic);
      return in(state, Role.TEXT, draft.quotes.size() - 1);
    }
    if (tag.equals("blockquote")) {
      Element around = element.parent();
      boolean boxed = around != null && around.normalName().equals("aside");
      boolean same = boxed && state.quote() >= 0 && around != null && around.hasClass("quote");
      if (!same) {
        quote(state);
      }
      return in(state, Role.TEXT, same ? state.quote() : draft.quotes.size() - 1);
    }
    boolean title = element.hasClass("title") || element.hasClass("quote-controls");
    if (title && element.closest("aside.quote") != null && state.quote() >= 0) {
      return in(state, Role.ATTRIBUTION, state.quote());
    }
    // A card of a linked page shows that page's words.
    return element.hasClass("onebox") && tag.equals("aside")
        ? in(state, Role.FURNITURE, state.quote())
        : state;
  }

  private static State in(State state, Role role, int quote) {
    Role stays = state.role() == Role.FURNITURE ? Role.FURNITURE : role;
    return new State(state.element(), stays, TextBlock.Kind.PARAGRAPH, quote, false);
  }

  private QuoteDraft quote(State state) {
    int depth = state.quote() < 0 ? 1 : draft.quotes.get(state.quote()).depth + 1;
    QuoteDraft quote = new QuoteDraft(state.quote(), depth);
    quote.evidence = QuoteEvidence.MARKUP;
    draft.quotes.add(quote);
    return quote;
  }

  private void flush(boolean paragraph) {
    String line = text.take();
    if (!line.isEmpty()) {
      State state = states.element();
      draft.runs.add(new Run(line, state.role(), state.kind(), state.quote(), apart));
      apart = false;
    }
    brokenLine = false;
    apart |= paragraph;
  }
}
