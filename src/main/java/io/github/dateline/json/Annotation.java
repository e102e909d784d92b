package io.github.dateline.json;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.Document;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document with everything that was read from it, as {@code annotate} prints it. */
final class Annotation {

  private Annotation() {}

  static ObjectNode of(AnalyzedDocument analyzed) {
    Document document = analyzed.document();
    String type = document.match(article -> "article", thread -> "thread");
    ObjectNode out = empty(analyzed.name(), type, document.source().content());
    put(out, "headline", document.title());
    ObjectNode unused =
        document.match(article -> putArticle(out, article), thread -> putThread(out, thread));
    putAll(out, "blocks", document.blocks(), Annotation::putBlock);
    putAll(out, "dates", analyzed.dates(), AnnotationEntities::putDate);
    putAll(out, "people", analyzed.people(), AnnotationEntities::putPerson);
    putAll(out, "meetings", analyzed.meetings(), AnnotationEntities::putMeeting);
    if (!document.diagnostics().isEmpty()) {
      putAll(out, "diagnostics", document.diagnostics(), Annotation::putDiagnostic);
    }
    return out;
  }

  private static void putDiagnostic(ObjectNode out, Diagnostic diagnostic) {
    out.put("code", diagnostic.code()).put("message", diagnostic.message());
    diagnostic.span().ifPresent(span -> putSpan(out, span));
  }

  /** Returns an annotation in which nothing has been found. */
  static ObjectNode empty(String id, String type, String content) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("id", id).put("type", type).put("content", content);
    for (String list : List.of("blocks", "dates", "people", "meetings")) {
      out.putArray(list);
    }
    return out;
  }

  static void put(ObjectNode out, String name, Optional<String> value) {
    value.ifPresent(v -> out.put(name, v));
  }

  static void putTime(ObjectNode out, String name, Optional<PrintedTime> time) {
    put(out, name, time.map(PrintedTime::toString));
  }

  static void putSpan(ObjectNode out, Span span) {
    out.put("start", span.start()).put("end", span.end());
  }

  static void putTexts(ObjectNode out, String name, List<String> values) {
    ArrayNode array = out.putArray(name);
    values.forEach(array::add);
  }

  static <T> void putAll(
      ObjectNode out, String name, List<T> values, BiConsumer<ObjectNode, T> put) {
    ArrayNode array = out.putArray(name);
    values.forEach(value -> put.accept(array.addObject(), value));
  }

  private static ObjectNode putArticle(ObjectNode out, Article article) {
    put(out, "standfirst", article.standfirst());
    putTexts(out, "authors", article.authors());
    put(out, "publisher", article.publisher());
    put(out, "place", article.place());
    putTime(out, "published", article.published());
    putTime(out, "modified", article.modified());
    return out;
  }

  private static ObjectNode putThread(ObjectNode out, ForumThread thread) {
    put(out, "url", thread.url());
    thread.page().ifPresent(page -> out.put("page", page));
    thread.pageCount().ifPresent(count -> out.put("pageCount", count));
    putAll(out, "posts", thread.posts(), (entry, post) -> AnnotationPosts.put(entry, thread, post));
    return out;
  }

  private static void putBlock(ObjectNode out, Block block) {
    out.put("kind", block.label());
    putSpan(out, block.span());
    block.post().ifPresent(post -> out.put("post", post));
  }
}
