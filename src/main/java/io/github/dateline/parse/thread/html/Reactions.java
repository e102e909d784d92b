package io.github.dateline.parse.thread.html;

import io.github.dateline.document.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads who clicked what: {@code Dana, Kim and 8 others}, {@code 12 likes}, {@code 5}. */
final class Reactions {

  private static final int LONGEST = 400;

  /** The attributes that name what was clicked. */
  private static final List<String> KINDS = List.of("alt", "data-reaction", "title");

  private Reactions() {}

  /** Reads a reaction; one that nobody clicked is none. */
  static Optional<Post.Reaction> read(Found found) {
    Element element = found.element();
    String text = found.text();
    List<String> names = new ArrayList<>();
    if (hasInner(found)) {
      for (Element name : element.select("bdi, a.username, .likers a")) {
        names.add(name.text());
      }
    }
    Optional<Integer> number = number(text.isEmpty() ? found.value() : text);
    if (text.length() > LONGEST || (names.isEmpty() && number.orElse(0) == 0)) {
      return Optional.empty();
    }
    Optional<Integer> count =
        names.isEmpty() ? number : Optional.of(names.size() + number.orElse(0));
    return Optional.of(new Post.Reaction(kind(found), count, names));
  }

  /** A query costs more than to read a post, and most reactions are a number only. */
  private static boolean hasInner(Found found) {
    return found.page().end(found.at()) > found.at() + 2;
  }

  private static String kind(Found found) {
    PageNodes page = found.page();
    for (int at = found.at(); at < page.end(found.at()); at++) {
      for (String name : page.isElement(at) ? KINDS : List.<String>of()) {
        String value = page.attribute(at, name);
        if (!value.isEmpty() && value.length() < 30 && number(value).isEmpty()) {
          return value;
        }
      }
    }
    String attribute = found.attribute();
    return attribute.startsWith("kind:") ? attribute.substring(5) : "reaction";
  }

  private static Optional<Integer> number(String text) {
    int at = 0;
    while (at < text.length() && !Tokens.isDigit(text.charAt(at))) {
      at++;
    }
    int value = 0;
    int start = at;
    while (at < text.length() && at - start < 8 && Tokens.isDigit(text.charAt(at))) {
      value = value * 10 + text.charAt(at++) - '0';
    }
    boolean minus = start > 0 && "-\u2212".indexOf(text.charAt(start - 1)) >= 0;
    return at == start ? Optional.empty() : Optional.of(minus ? -value : value);
  }
}
