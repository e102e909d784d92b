package io.github.dateline.parse.thread.html;

import io.github.dateline.document.Provenance;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of the thread as a whole. */
final class PageFields {

  private PageFields() {}

  /** Returns the thread's title: as the profile finds it, or the page's own. */
  static Optional<Provenance> title(PageMarkup markup) {
    Optional<String> marked = markup.value(Field.TITLE);
    if (marked.isPresent()) {
      return Optional.of(new Provenance("title", marked.get(), "mark-up", Optional.empty()));
    }
    Document page = markup.page();
    Element og = page.selectFirst("meta[property=og:title]");
    String title = og == null ? page.title() : og.attr("content");
    return title.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Provenance("title", title.strip(), "title of the page", Optional.empty()));
  }

  /** Returns the address that the page says it has; a path alone does not name a thread. */
  static Optional<String> address(Document page) {
    for (Element link : page.select("link[rel=canonical]")) {
      String address = link.attr("href").strip();
      if (address.startsWith("https://") || address.startsWith("http://")) {
        return Optional.of(address);
      }
    }
    return Optional.empty();
  }

  /** Returns the last number in a text: {@code Page 2 of 7} gives 7. */
  static Optional<Integer> number(Optional<String> text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String value = text.get();
    int end = value.length();
    while (end > 0 && !Tokens.isDigit(value.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Tokens.isDigit(value.charAt(start - 1))) {
      start--;
    }
    boolean possible = end > start && end - start < 6;
    return possible ? Optional.of(Integer.parseInt(value.substring(start, end))) : Optional.empty();
  }
}
