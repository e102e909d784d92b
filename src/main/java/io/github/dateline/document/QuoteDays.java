package io.github.dateline.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code Yesterday} in a quotation is the day before the quoted post, not before the quoting one.
 */
final class QuoteDays {

  private QuoteDays() {}

  /** Returns the quotations whose source was written on an earlier day. */
  static List<DatedSection> of(List<Post> posts) {
    Map<Integer, LocalDate> days = new HashMap<>();
    posts.forEach(post -> day(post).ifPresent(day -> days.put(post.position(), day)));
    List<DatedSection> sections = new ArrayList<>();
    for (Post post : posts) {
      Optional<LocalDate> own = day(post);
      for (Quote quote : post.quotes()) {
        quote
            .sourcePost()
            .map(days::get)
            .filter(day -> own.isEmpty() || !day.isAfter(own.get()))
            .ifPresent(day -> sections.add(new DatedSection(quote.span(), day)));
      }
    }
    return sections;
  }

  private static Optional<LocalDate> day(Post post) {
    return post.published().map(PrintedTime::date);
  }
}
