package io.github.dateline.parse.thread;

import io.github.dateline.document.Block;
import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.DatedSection;
import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Post;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.Provenance;
import io.github.dateline.document.Quote;
import io.github.dateline.document.TextBlock;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a thread together from the posts that a layout found. Used by one call. */
final class ThreadReader {

  private final SourceInput input;
  private final Page page;
  private final SourceText source;
  private final ForumThread.Builder thread;
  private final List<Post> posts = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<DatedSection> sections = new ArrayList<>();
  private final PastedArticles articles;
  private final EarlierPosts earlier;

  private ThreadReader(SourceInput input, Page page) {
    this.input = input;
    this.page = page;
    this.source = page.source;
    this.thread = ForumThread.in(source);
    this.earlier = new EarlierPosts(source);
    this.articles = new PastedArticles(source);
  }

  static ForumThread read(SourceInput input, Page page, Posts found) {
    return new ThreadReader(input, page).read(found);
  }

  private ForumThread read(Posts found) {
    input
        .published()
        .ifPresent(day -> sections.add(new DatedSection(new Span(0, source.length()), day)));
    if (found.regions().isEmpty()) {
      return readWhole();
    }
    Optional<String> title = found.title().map(this::titleSpan).map(source::text);
    found.title().ifPresent(this::addTitle);
    int next = 0;
    for (Region region : found.regions()) {
      next = addOutside(next, region.body().start(), found.title().orElse(-1));
      addPost(region);
      while (next < page.size() && page.line(next).span().start() < region.body().end()) {
        next++;
      }
    }
    addOutside(next, source.length() + 1, found.title().orElse(-1));
    sections.addAll(articles.sections());
    return thread
        .title(title)
        .url(input.url())
        .posts(posts)
        .articles(articles.list())
        .blocks(blocks)
        .placeLines(articles.placeLines())
        .sections(sections)
        .diagnostics(articles.diagnostics())
        .build();
  }

  /** A text without posts is kept whole: nothing tells what of it nobody wrote. */
  private ForumThread readWhole() {
    for (int i = 0; i < page.size(); i++) {
      blocks.add(TextBlock.of(TextBlock.Kind.PARAGRAPH, page.line(i).span()));
    }
    return thread
        .url(input.url())
        .blocks(blocks)
        .sections(sections)
        .diagnostics(List.of(Diagnostic.of("no-posts", "no posts were found in the text")))
        .build();
  }

  private Span titleSpan(int index) {
    Span line = page.line(index).span();
    return new Span(line.start() + ThreadTitle.start(page.line(index).text()), line.end());
  }

  private void addTitle(int index) {
    Span line = page.line(index).span();
    Span span = titleSpan(index);
    if (line.start() < span.start()) {
      Span label = new Span(line.start(), span.start());
      blocks.add(Boilerplate.of(label, Boilerplate.Reason.FURNITURE));
    }
    blocks.add(TextBlock.of(TextBlock.Kind.TITLE, span));
    thread.found(new Provenance("title", source.text(span), "line above", Optional.of(span)));
  }

  /** Keeps the lines between posts with the reason why they are not content. */
  private int addOutside(int from, int end, int title) {
    int at = from;
    while (at < page.size() && page.line(at).span().start() < end) {
      if (at != title) {
        blocks.add(Boilerplate.of(page.line(at).span(), reason(at)));
      }
      at++;
    }
    return at;
  }

  private Boilerplate.Reason reason(int line) {
    if (page.isDots(line)) {
      return Boilerplate.Reason.SEPARATOR;
    }
    if (page.has("edit", line)) {
      return Boilerplate.Reason.EDIT_MARK;
    }
    return page.has("nav", line) || posts.isEmpty()
        ? Boilerplate.Reason.FURNITURE
        : Boilerplate.Reason.POST_HEADER;
  }

  private void addPost(Region region) {
    int position = posts.size() + 1;
    PostBody body = PostBody.read(source, region.body(), earlier);
    if (body.article().isEmpty()) {
      for (int i = 0; i < body.quotes().size(); i++) {
        addQuoted(body.quotes(), i, position);
      }
    }
    earlier.add(region.author(), body.ownWords(), body.ownPassages());
    body.article().ifPresent(found -> articles.add(found, position, body.depthAt(found.span())));
    region
        .published()
        .map(PrintedTime::date)
        .ifPresent(day -> sections.add(new DatedSection(region.body(), day)));
    blocks.addAll(body.blocks(position));
    posts.add(
        Post.at(position, region.body())
            .id(region.id())
            .author(region.author())
            .published(region.published())
            .edit(region.edited() ? Optional.of(Post.Edit.UNKNOWN) : Optional.empty())
            .own(body.own())
            .quotes(body.quotes())
            .build());
  }

  /** Looks for articles in what a quotation does not quote in turn. */
  private void addQuoted(List<Quote> quotes, int index, int position) {
    Quote quote = quotes.get(index);
    int next = index + 1;
    boolean nested = next < quotes.size() && quote.span().contains(quotes.get(next).span());
    int start = nested ? quotes.get(next).span().end() : quote.span().start();
    if (start < quote.span().end()) {
      articles.quoted(new Span(start, quote.span().end()), position, quote.depth());
    }
  }
}
