package io.github.dateline.document;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A forum thread, or a page of one. Fields follow schema.org's {@code DiscussionForumPosting}. Made
 * by {@link #in}.
 *
 * @param source the text that the spans point into
 * @param title the thread's title
 * @param url its address
 * @param page which page of the thread this is, from 1; empty if unknown or more than one page
 * @param pageCount how many pages the thread has
 * @param posts the posts in page order
 * @param articles the articles pasted into posts, in order of first occurrence
 * @param blocks all blocks in text order
 * @param placeLines the place lines of pasted articles, every occurrence
 * @param sections stretches with a date of their own: posts with a time, pasted articles
 * @param provenance where the fields were found
 * @param diagnostics what was odd
 */
public record ForumThread(
    SourceText source,
    Optional<String> title,
    Optional<String> url,
    Optional<Integer> page,
    Optional<Integer> pageCount,
    List<Post> posts,
    List<PastedArticle> articles,
    List<Block> blocks,
    List<Span> placeLines,
    List<DatedSection> sections,
    List<Provenance> provenance,
    List<Diagnostic> diagnostics)
    implements Document {

  /** Copies the lists. */
  public ForumThread {
    requireNonNull(source, "source");
    requireNonNull(title, "title");
    requireNonNull(url, "url");
    requireNonNull(page, "page");
    requireNonNull(pageCount, "pageCount");
    posts = List.copyOf(posts);
    articles = List.copyOf(articles);
    blocks = List.copyOf(blocks);
    placeLines = List.copyOf(placeLines);
    sections = DatedSection.flatten(sections);
    provenance = List.copyOf(provenance);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Starts a thread; set what is known, then {@link Builder#build}. */
  public static Builder in(SourceText source) {
    return new Builder(source);
  }

  /**
   * Joins pages of one thread, in the order of their page numbers, or as given if one has none.
   *
   * <p>Posts are numbered through, and a post that stands on two pages (the same {@link Post#id})
   * counts once: its second text is kept as {@link Boilerplate.Reason#DUPLICATE}. Quotations and
   * answers that name the identifier of a post on another page are linked with it, and quotations
   * that name none with the earlier post that has their words. The spans point into the joined
   * texts, under the name of the first page; {@link SourceText#nameAt} tells the page around a
   * place, and {@link #page} is empty.
   *
   * <pre>{@code
   * List<ForumThread> pages = List.of(first, second);
   * AnalyzedDocument all = Dateline.standard().analyze(ForumThread.merge(pages));
   * }</pre>
   *
   * @throws IllegalArgumentException if there are none, or their engines differ, or their addresses
   *     without the page, or, where one has no address, their titles
   */
  public static ForumThread merge(List<ForumThread> pages) {
    return ThreadMerge.of(pages);
  }

  /**
   * Merges those threads that are clearly pages of one and leaves the others as they are.
   *
   * <p>Clearly means: the same engine and title, and the same address without the page; or, where a
   * page does not tell its address, the same site and different pages of the same number of pages.
   * Two copies of one page are merged if each of their posts can be told by its identifier, or by
   * writer and time.
   *
   * @return in the order of their names
   */
  public static List<ForumThread> mergePages(List<ForumThread> threads) {
    return ThreadPages.merged(threads);
  }

  /** Tells whether enough is known of it to tell that another thread is a page of the same. */
  public boolean isPerhapsPage() {
    return ThreadPages.isPerhapsPage(this);
  }

  @Override
  public Optional<LocalDate> referenceDate(Span place) {
    return DatedSection.dateAt(sections, place);
  }

  @Override
  public <T> T match(
      Function<? super Article, ? extends T> onArticle,
      Function<? super ForumThread, ? extends T> onThread) {
    return onThread.apply(this);
  }

  /** Returns the own words of a post, its stretches joined by a line end. */
  public String ownWords(Post post) {
    List<String> parts = new ArrayList<>();
    for (Span span : post.own()) {
      parts.add(source.text(span));
    }
    return String.join("\n", parts);
  }

  /** Returns the post at a place, if it lies in one. */
  public Optional<Post> postAt(Span place) {
    return posts.stream().filter(post -> post.span().contains(place)).findFirst();
  }

  /** Collects what is known of a thread. Not thread-safe. */
  public static final class Builder {
    private final SourceText source;
    private Optional<String> title = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<Integer> page = Optional.empty();
    private Optional<Integer> pageCount = Optional.empty();
    private final List<Post> posts = new ArrayList<>();
    private final List<PastedArticle> articles = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> placeLines = new ArrayList<>();
    private final List<DatedSection> sections = new ArrayList<>();
    private final List<Provenance> provenance = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Builder(SourceText source) {
      this.source = requireNonNull(source, "source");
    }

    /** Sets the title; {@link #found} tells where it stands. */
    public Builder title(Optional<String> value) {
      title = value;
      return this;
    }

    /** Sets the address. */
    public Builder url(Optional<String> value) {
      url = value;
      return this;
    }

    /** Sets which page of the thread this is, from 1. */
    public Builder page(Optional<Integer> value) {
      page = value;
      return this;
    }

    /** Sets how many pages the thread has. */
    public Builder pageCount(Optional<Integer> value) {
      pageCount = value;
      return this;
    }

    /** Adds posts in page order. */
    public Builder posts(List<Post> more) {
      posts.addAll(more);
      return this;
    }

    /** Adds articles that stand in posts. */
    public Builder articles(List<PastedArticle> more) {
      articles.addAll(more);
      return this;
    }

    /** Adds blocks, in any order. */
    public Builder blocks(List<? extends Block> more) {
      blocks.addAll(more);
      return this;
    }

    /** Adds place lines of pasted articles. */
    public Builder placeLines(List<Span> more) {
      placeLines.addAll(more);
      return this;
    }

    /** Adds stretches with a date of their own; the innermost one wins. */
    public Builder sections(List<DatedSection> more) {
      sections.addAll(more);
      return this;
    }

    /** Notes where a field was found. */
    public Builder found(Provenance place) {
      provenance.add(requireNonNull(place, "place"));
      return this;
    }

    /** Adds diagnostics. */
    public Builder diagnostics(List<Diagnostic> more) {
      diagnostics.addAll(more);
      return this;
    }

    /** Returns the thread. A quotation has the day of the post that it comes from. */
    public ForumThread build() {
      blocks.sort((a, b) -> a.span().compareTo(b.span()));
      sections.addAll(0, QuoteDays.of(posts));
      return new ForumThread(
          source,
          title,
          url,
          page,
          pageCount,
          posts,
          articles,
          blocks,
          placeLines,
          sections,
          provenance,
          diagnostics);
    }
  }
}
