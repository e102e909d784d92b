package io.github.dateline.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pasted articles of all pages: two that share a paragraph are one. Used by one call. */
final class MergedArticles {

  /** Shorter ones are said twice by chance. */
  private static final int SHORTEST_PARAGRAPH = 60;

  private final List<Article> articles = new ArrayList<>();
  private final List<List<PastedArticle.Occurrence>> places = new ArrayList<>();
  private final Map<String, Integer> paragraphs = new HashMap<>();

  void add(PastedArticle pasted) {
    List<String> told = told(pasted.article());
    int known = told.stream().filter(paragraphs::containsKey).findFirst().map(this::at).orElse(-1);
    if (known < 0) {
      known = articles.size();
      articles.add(pasted.article());
      places.add(new ArrayList<>());
    }
    places.get(known).addAll(pasted.occurrences());
    for (String paragraph : told) {
      paragraphs.putIfAbsent(paragraph, known);
    }
  }

  private int at(String paragraph) {
    return paragraphs.getOrDefault(paragraph, -1);
  }

  private static List<String> told(Article article) {
    return article.paragraphs().stream()
        .map(text -> String.join(" ", text.toLowerCase(Locale.ROOT).strip().split("\\s+")))
        .filter(text -> text.length() >= SHORTEST_PARAGRAPH)
        .toList();
  }

  List<PastedArticle> list() {
    List<PastedArticle> list = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      list.add(new PastedArticle(articles.get(i), places.get(i)));
    }
    return list;
  }
}
