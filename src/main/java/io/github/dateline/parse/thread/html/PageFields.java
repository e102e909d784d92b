package io.github.dateline.parse.thread.html;

import io.github.dateline.document.Provenance;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of the thread as a whole. */
final class PageFields {

  private PageFields() {}

  /** Returns the thread's title: as the profile finds it, or the page's own. */
  static Optional<Provenance> title(PageMarkup markup) {
    Optional<String> marked = markup.value(Field.TITLE);
    if (marked.isPresent()) {
      return Optional.of(new Provenance("title", marked.get(), "mark-up", Optional.empty()));
    }
    Document page = markup.page().page();
    Element og = inHead(page, "meta", "property", "og:title");
    String title = og == null ? page.title() : og.attr("content");
    return title.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Provenance("title", title.strip(), "title of the page", Optional.empty()));
  }

  /** Returns the address that the page says it has; a path alone does not name a thread. */
  static Optional<String> address(Document page) {
    Element link = inHead(page, "link", "rel", "canonical");
    String address = link == null ? "" : link.attr("href").strip();
    boolean whole = address.startsWith("https://") || address.startsWith("http://");
    return whole ? Optional.of(address) : Optional.empty();
  }

  /** What broken mark-up pushed out of the head stands first in the body. */
  private static @Nullable Element inHead(Document page, String tag, String name, String value) {
    for (Element part : List.of(page.head(), page.body())) {
      for (Element child = part.firstElementChild();
          child != null;
          child = child.nextElementSibling()) {
        if (child.normalName().equals(tag) && child.attr(name).equalsIgnoreCase(value)) {
          return child;
        }
      }
    }
    return null;
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
