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
 * A news article: a file of its own, or one pasted into a post.
 *
 * <p>Every field but the source may be absent. Fields follow schema.org's {@code NewsArticle}.
 *
 * @param source the text that the spans point into; of a pasted article, the thread's
 * @param span where the article stands in it
 * @param headline the headline
 * @param standfirst the summary under the headline
 * @param byline the byline as printed, without times
 * @param authors the names in the byline; empty for {@code Staff Reporter} and the like
 * @param place the place of the place line as printed, for example {@code WASHINGTON}
 * @param agency the agency in the place line, for example {@code Reuters}
 * @param publisher who published it
 * @param published when it was published, as printed
 * @param modified when it was last changed, as printed
 * @param url its address
 * @param section the section it stood in
 * @param language a BCP 47 tag
 * @param blocks all blocks in text order
 * @param placeLines the span of the place line, if there is one
 * @param sections stretches with a date of their own, such as teaser cards
 * @param provenance where the fields were found, runners-up included
 * @param diagnostics what was odd
 */
public record Article(
    SourceText source,
    Span span,
    Optional<String> headline,
    Optional<String> standfirst,
    Optional<String> byline,
    List<String> authors,
    Optional<String> place,
    Optional<String> agency,
    Optional<String> publisher,
    Optional<PrintedTime> published,
    Optional<PrintedTime> modified,
    Optional<String> url,
    Optional<String> section,
    Optional<String> language,
    List<Block> blocks,
    List<Span> placeLines,
    List<DatedSection> sections,
    List<Provenance> provenance,
    List<Diagnostic> diagnostics)
    implements Document {

  /** Copies the lists. */
  public Article {
    requireNonNull(source, "source");
    requireNonNull(span, "span");
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
    placeLines = List.copyOf(placeLines);
    sections = DatedSection.flatten(sections);
    provenance = List.copyOf(provenance);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Starts an article that is all of its source; set what is known, then {@link Builder#build}. */
  public static Builder in(SourceText source) {
    return new Builder(source, new Span(0, source.length()));
  }

  /** Starts an article that is a part of its source, such as one pasted into a post. */
  public static Builder in(SourceText source, Span span) {
    return new Builder(source, span);
  }

  /** Returns the headline. */
  @Override
  public Optional<String> title() {
    return headline;
  }

  @Override
  public Optional<LocalDate> referenceDate(Span place) {
    Optional<LocalDate> inSection = DatedSection.dateAt(sections, place);
    if (inSection.isPresent()) {
      return inSection;
    }
    return published.or(() -> modified).map(PrintedTime::date);
  }

  @Override
  public <T> T match(
      Function<? super Article, ? extends T> onArticle,
      Function<? super ForumThread, ? extends T> onThread) {
    return onArticle.apply(this);
  }

  /** Returns the text of the paragraphs in order: no furniture, captions or pull quotes. */
  public List<String> paragraphs() {
    return blocks.stream()
        .filter(b -> b instanceof TextBlock t && t.kind() == TextBlock.Kind.PARAGRAPH)
        .map(b -> source.text(b.span()))
        .toList();
  }

  /** Collects what is known of an article. Not thread-safe. */
  public static final class Builder {
    private final SourceText source;
    private final Span span;
    private Optional<String> headline = Optional.empty();
    private Optional<String> standfirst = Optional.empty();
    private Optional<String> byline = Optional.empty();
    private final List<String> authors = new ArrayList<>();
    private Optional<String> place = Optional.empty();
    private Optional<String> agency = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<PrintedTime> published = Optional.empty();
    private Optional<PrintedTime> modified = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> section = Optional.empty();
    private Optional<String> language = Optional.empty();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> placeLines = new ArrayList<>();
    private final List<DatedSection> sections = new ArrayList<>();
    private final List<Provenance> provenance = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Builder(SourceText source, Span span) {
      this.source = requireNonNull(source, "source");
      this.span = requireNonNull(span, "span");
    }

    /** Sets the headline and where it was found. */
    public Builder headline(String value, String origin, Optional<Span> at) {
      headline = Optional.of(value);
      return found("headline", value, origin, at);
    }

    /** Sets the standfirst and where it was found. */
    public Builder standfirst(String value, String origin, Optional<Span> at) {
      standfirst = Optional.of(value);
      return found("standfirst", value, origin, at);
    }

    /** Sets the byline as printed and where it was found. */
    public Builder byline(String value, String origin, Optional<Span> at) {
      byline = Optional.of(value);
      return found("byline", value, origin, at);
    }

    /** Adds the name of an author. */
    public Builder author(String name, String origin, Optional<Span> at) {
      authors.add(name);
      return found("author", name, origin, at);
    }

    /**
     * Sets the place of the place line; its span keeps the place line out of the first sentence.
     */
    public Builder place(String value, String origin, Optional<Span> placeLine) {
      place = Optional.of(value);
      placeLine.ifPresent(placeLines::add);
      return found("place", value, origin, placeLine);
    }

    /** Adds the place line of a further story in the same text. */
    public Builder placeLine(Span placeLine) {
      placeLines.add(requireNonNull(placeLine, "placeLine"));
      return this;
    }

    /** Sets the agency of the place line. */
    public Builder agency(String value, String origin, Optional<Span> at) {
      agency = Optional.of(value);
      return found("agency", value, origin, at);
    }

    /** Sets the publisher and where it was found. */
    public Builder publisher(String value, String origin, Optional<Span> at) {
      publisher = Optional.of(value);
      return found("publisher", value, origin, at);
    }

    /** Sets the time of publication and where it was found. */
    public Builder published(PrintedTime value, String origin, Optional<Span> at) {
      published = Optional.of(value);
      return found("published", value.toString(), origin, at);
    }

    /** Sets the time of the last change and where it was found. */
    public Builder modified(PrintedTime value, String origin, Optional<Span> at) {
      modified = Optional.of(value);
      return found("modified", value.toString(), origin, at);
    }

    /** Sets the address. */
    public Builder url(String value, String origin) {
      url = Optional.of(value);
      return found("url", value, origin, Optional.empty());
    }

    /** Sets the section of the paper. */
    public Builder section(String value, String origin) {
      section = Optional.of(value);
      return found("section", value, origin, Optional.empty());
    }

    /** Sets the language as a BCP 47 tag. */
    public Builder language(String value, String origin) {
      language = Optional.of(value);
      return found("language", value, origin, Optional.empty());
    }

    /** Notes a place where a field was found without taking it: a runner-up. */
    public Builder found(String field, String value, String origin, Optional<Span> at) {
      provenance.add(new Provenance(field, value, origin, at));
      return this;
    }

    /** Adds a block; blocks are put into text order by {@link #build}. */
    public Builder block(Block block) {
      blocks.add(requireNonNull(block, "block"));
      return this;
    }

    /** Gives a stretch its own reference date. */
    public Builder section(DatedSection dated) {
      sections.add(requireNonNull(dated, "dated"));
      return this;
    }

    /** Adds a diagnostic. */
    public Builder diagnostic(Diagnostic diagnostic) {
      diagnostics.add(requireNonNull(diagnostic, "diagnostic"));
      return this;
    }

    /** Returns the publication time set so far. */
    public Optional<PrintedTime> published() {
      return published;
    }

    /** Returns the time of the last change set so far. */
    public Optional<PrintedTime> modified() {
      return modified;
    }

    /** Returns the article. */
    public Article build() {
      if (blocks.size() > 1) {
        blocks.sort((a, b) -> a.span().compareTo(b.span()));
      }
      return new Article(
          source,
          span,
          headline,
          standfirst,
          byline,
          authors,
          place,
          agency,
          publisher,
          published,
          modified,
          url,
          section,
          language,
          blocks,
          placeLines,
          sections,
          provenance,
          diagnostics);
    }
  }
}
