package io.github.dateline.parse.thread;

import io.github.dateline.document.Article;
import io.github.dateline.document.PastedArticle;
import io.github.dateline.parse.line.Cues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers pasted articles; one that shares a paragraph with an earlier one is the same article. */
public final class Occurrences {

  private static final int SHORTEST_PARAGRAPH = 60;

  private final List<Article> articles = new ArrayList<>();
  private final List<List<PastedArticle.Occurrence>> places = new ArrayList<>();
  private final Map<String, Integer> paragraphs = new HashMap<>();

  /** Starts with no article. */
  public Occurrences() {}

  /** Adds an article and the place where it stands. */
  public void add(Article article, PastedArticle.Occurrence place) {
    int index = known(article);
    if (index < 0) {
      index = articles.size();
      articles.add(article);
      places.add(new ArrayList<>());
    }
    places.get(index).add(place);
    for (String paragraph : article.paragraphs()) {
      if (paragraph.length() >= SHORTEST_PARAGRAPH) {
        paragraphs.putIfAbsent(Cues.fold(paragraph), index);
      }
    }
  }

  /**
   * Notes a quotation of a pasted article.
   *
   * @param offset where the quoted words stand in the earlier post
   * @return the article, if they stand in one
   */
  public Optional<Article> addQuoted(int offset, PastedArticle.Occurrence place) {
    for (int i = 0; i < articles.size(); i++) {
      for (PastedArticle.Occurrence earlier : places.get(i)) {
        if (earlier.span().contains(offset)) {
          places.get(i).add(place);
          return Optional.of(articles.get(i));
        }
      }
    }
    return Optional.empty();
  }

  private int known(Article article) {
    for (String paragraph : article.paragraphs()) {
      Integer index = paragraphs.get(Cues.fold(paragraph));
      if (index != null) {
        return index;
      }
    }
    return -1;
  }

  /** Returns the articles in order of first occurrence. */
  public List<PastedArticle> list() {
    List<PastedArticle> list = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      list.add(new PastedArticle(articles.get(i), places.get(i)));
    }
    return list;
  }
}
