package io.github.dateline.parse.page;

import io.github.dateline.document.Provenance;
import io.github.dateline.parse.line.Cues;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the headline among what a page says. Papers write two: one for search engines, one for
 * readers. The structured data is taken, unless two other places agree against it.
 */
final class Headline {

  private static final String MARKS = " -\u2013\u2014|\u2022\u00b7*:\u00ab\u00bb\uff5c\u3163/";

  private final Optional<Provenance> data;
  private final Optional<Provenance> shared;
  private final Optional<Provenance> card;
  private final Optional<Provenance> heading;
  private final Optional<Provenance> title;
  private final List<Provenance> all;

  private Headline(StatedFields fields) {
    this.all = fields.all("headline");
    this.data = first(JsonLd.ORIGIN);
    this.shared = first("OpenGraph");
    this.card = first("Twitter card");
    this.title = first("title");
    this.heading = heading();
  }

  /** Returns the headline with its origin; empty if the page has none at all. */
  static Optional<Provenance> choose(StatedFields fields) {
    Headline headline = new Headline(fields);
    return headline.choose().map(headline::withoutPaper);
  }

  private Optional<Provenance> first(String origin) {
    return all.stream().filter(p -> p.origin().equals(origin)).findFirst();
  }

  /** Of several top headings, the one that another place repeats. */
  private Optional<Provenance> heading() {
    for (Provenance one : all) {
      if (one.origin().equals("h1")
          && all.stream().anyMatch(p -> !p.origin().equals("h1") && isStart(one, p))) {
        return Optional.of(one);
      }
    }
    return first("h1");
  }

  private Optional<Provenance> choose() {
    if (data.isEmpty()) {
      return unstated();
    }
    // The data repeats the window's title; reader's heading and shared title agree on another.
    boolean readers =
        heading.isPresent() && shared.isPresent() && isEqual(heading.get(), shared.get());
    if (readers && !isSame(data, heading) && isSame(data, title)) {
      return heading;
    }
    // One headline for search engines in all other places, and one to be shared.
    boolean searched = isSame(data, heading) && isSame(data, title);
    if (searched && shared.isPresent() && !isSame(shared, data) && card.isEmpty()) {
      return shared;
    }
    return data;
  }

  /** Without structured data: microdata, then what is shared if it is not the heading and more. */
  private Optional<Provenance> unstated() {
    Optional<Provenance> marked = first("microdata");
    Optional<Provenance> known = marked.isPresent() ? marked : first("site profile");
    if (known.isPresent()) {
      return known;
    }
    if (heading.isPresent() && (shared.isEmpty() || isWithin(heading.get(), shared.get()))) {
      return heading;
    }
    return shared.isPresent() ? shared : heading.or(() -> all.stream().findFirst());
  }

  /** Cuts off the paper's name behind the heading: {@code Ferry talks begin | Harbour Times}. */
  private Provenance withoutPaper(Provenance chosen) {
    if (heading.isEmpty() || !isStart(heading.get(), chosen)) {
      return chosen;
    }
    String value = chosen.value();
    int end = heading.get().value().length();
    boolean cut =
        end < value.length() && MARKS.indexOf(value.substring(end).strip().charAt(0)) >= 0;
    return cut
        ? new Provenance("headline", heading.get().value(), chosen.origin(), chosen.span())
        : chosen;
  }

  private static boolean isSame(Optional<Provenance> one, Optional<Provenance> other) {
    return one.isPresent()
        && other.isPresent()
        && (isStart(one.get(), other.get()) || isStart(other.get(), one.get()));
  }

  private static boolean isEqual(Provenance one, Provenance other) {
    return one.value().equals(other.value());
  }

  private static boolean isWithin(Provenance part, Provenance whole) {
    return Cues.fold(whole.value()).contains(Cues.fold(part.value()));
  }

  private static boolean isStart(Provenance start, Provenance whole) {
    return Cues.fold(whole.value()).startsWith(Cues.fold(start.value()));
  }
}
