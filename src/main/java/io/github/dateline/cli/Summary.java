package io.github.dateline.cli;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.document.Article;
import io.github.dateline.document.Document;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.PrintedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was read: a line for each document. */
final class Summary {

  private Summary() {}

  static String of(Corpus corpus) {
    StringBuilder text = new StringBuilder();
    text.append("Read ").append(count(corpus.documents().size(), "document")).append(": ");
    text.append(count(corpus.people().size(), "person", "people")).append(", ");
    text.append(count((int) corpus.meetings().count(), "meeting")).append(".\n");
    Table table = new Table(2);
    for (AnalyzedDocument analyzed : corpus.documents()) {
      table.row(
          "  " + analyzed.name(),
          kind(analyzed.document()),
          count(analyzed.dates().size(), "date"),
          count(analyzed.people().size(), "person", "people"),
          count(analyzed.meetings().size(), "meeting"),
          analyzed.document().title().orElse("(no title)"));
    }
    return text.append(table).append(notes(corpus)).toString();
  }

  /** Tells how often something was odd, and where first; the JSON of a document says more. */
  private static String notes(Corpus corpus) {
    StringBuilder notes = new StringBuilder();
    corpus
        .diagnostics()
        .forEach(
            (code, names) ->
                notes
                    .append(notes.length() == 0 ? "Noted: " : ", ")
                    .append(code)
                    .append(" in ")
                    .append(names.size() == 1 ? names.get(0) : names.size() + " documents"));
    return notes.length() == 0 ? "" : notes.append(".\n").toString();
  }

  private static String kind(Document document) {
    return document.match(Summary::kind, Summary::kind);
  }

  private static String kind(Article article) {
    List<String> parts = new ArrayList<>();
    article.publisher().ifPresent(parts::add);
    Optional<PrintedTime> published = article.published();
    published.ifPresent(time -> parts.add(time.date().toString()));
    return parts.isEmpty() ? "article" : "article, " + String.join(" ", parts);
  }

  private static String kind(ForumThread thread) {
    String posts = "thread, " + count(thread.posts().size(), "post");
    int articles = thread.articles().size();
    return articles == 0 ? posts : posts + ", " + count(articles, "pasted article");
  }

  private static String count(int number, String noun) {
    return count(number, noun, noun + "s");
  }

  private static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
