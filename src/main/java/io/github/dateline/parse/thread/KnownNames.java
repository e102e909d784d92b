package io.github.dateline.parse.thread;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.parse.article.ArticleReader;
import io.github.dateline.parse.line.PrintedTimes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names of writers that a page gives away somewhere: in {@code Dana said:}, in {@code Dana, May
 * 27, 2025}, in {@code Dana, Kim and 3 others}. They help to find the name above a post where
 * nothing else does.
 */
final class KnownNames {

  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 4;

  private final Set<String> names = new HashSet<>();

  private KnownNames() {}

  static KnownNames on(Page page) {
    KnownNames names = new KnownNames();
    for (int i = 0; i < page.size(); i++) {
      String text = page.line(i).text();
      if (text.length() > 200) {
        continue;
      }
      QuoteFinder.Attribution.in(text).ifPresent(names::add);
      signer(text).ifPresent(names::add);
      reactors(text).forEach(names::add);
    }
    return names;
  }

  void add(String name) {
    if (name.length() > 1 && name.length() <= LONGEST && !isNumeric(name)) {
      names.add(Lexicon.fold(name.strip()));
    }
  }

  private static boolean isNumeric(String name) {
    return name.codePoints().noneMatch(Character::isLetter);
  }

  /** Returns the known name that a line is or starts with, the longest first. */
  Optional<String> at(String line) {
    if (line.length() > 120) {
      return Optional.empty();
    }
    String folded = Lexicon.fold(line);
    if (folded.length() != line.length()) {
      return Optional.empty();
    }
    int end = line.length();
    for (int cut = 0; cut <= 8 && end > 0; cut++) {
      String head = folded.substring(0, end).strip();
      boolean few = head.split(" ", -1).length <= MOST_WORDS;
      if (few && names.contains(head)) {
        return Optional.of(line.substring(0, end).strip());
      }
      end = line.lastIndexOf(' ', end - 1);
    }
    return Optional.empty();
  }

  /** Returns the name in {@code Dana, May 27, 2025}. */
  static Optional<String> signer(String line) {
    int comma = line.indexOf(',');
    if (comma < 2 || comma > LONGEST || line.length() > 80) {
      return Optional.empty();
    }
    List<PrintedTimes.Found> dates = PrintedTimes.in(line);
    if (dates.isEmpty() || ArticleReader.isPublicationLine(line)) {
      return Optional.empty();
    }
    int start = dates.get(0).span().start();
    boolean next = start > comma && start <= comma + 3;
    return next ? Optional.of(line.substring(0, comma).strip()) : Optional.empty();
  }

  /** Returns the names in a list that ends in {@code and 3 others} or {@code like this}. */
  static List<String> reactors(String line) {
    if (line.length() > 200) {
      return List.of();
    }
    String folded = Lexicon.fold(line);
    String list = "";
    for (String end : List.of(" others", " other person", " like this.", " likes this.")) {
      if (folded.endsWith(end)) {
        list = line.substring(0, line.length() - end.length());
      }
    }
    int colon = list.indexOf(':');
    return list.isEmpty() ? List.of() : List.of(list.substring(colon + 1).split(", | and ", -1));
  }
}
