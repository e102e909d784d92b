package io.github.dateline.json;

import io.github.dateline.document.Article;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.PastedArticle;
import io.github.dateline.document.Post;
import io.github.dateline.document.Quote;
import io.github.dateline.source.Span;
import java.time.Instant;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The posts of a thread as {@code annotate} prints them. */
final class AnnotationPosts {

  private AnnotationPosts() {}

  static void put(ObjectNode out, ForumThread thread, Post post) {
    out.put("position", post.position());
    Annotation.put(out, "id", post.id());
    Annotation.put(out, "url", post.url());
    Annotation.put(out, "author", post.author());
    putTimes(out, post);
    post.replyTo().ifPresent(parent -> out.put("replyTo", parent));
    Annotation.put(out, "parentId", post.parentId());
    Annotation.putSpan(out, post.span());
    out.put("text", thread.ownWords(post));
    Annotation.putAll(out, "quotes", post.quotes(), AnnotationPosts::putQuote);
    putArticles(out, thread, post);
    post.signature().ifPresent(span -> Annotation.putSpan(out.putObject("signature"), span));
    if (!post.attachments().isEmpty()) {
      Annotation.putAll(out, "attachments", post.attachments(), AnnotationPosts::putAttachment);
    }
    if (!post.reactions().isEmpty()) {
      Annotation.putAll(out, "reactions", post.reactions(), AnnotationPosts::putReaction);
    }
  }

  private static void putTimes(ObjectNode out, Post post) {
    Annotation.putTime(out, "published", post.published());
    Annotation.put(out, "shownTime", post.shownTime());
    Annotation.put(out, "instant", post.instant().map(Instant::toString));
    out.put("edited", post.edited());
    post.edit()
        .ifPresent(
            edit -> {
              Annotation.putTime(out, "editedAt", edit.time());
              Annotation.put(out, "editedBy", edit.by());
            });
  }

  private static void putArticles(ObjectNode out, ForumThread thread, Post post) {
    ArrayNode articles = out.putArray("articles");
    for (PastedArticle pasted : thread.articles()) {
      for (PastedArticle.Occurrence occurrence : pasted.occurrences()) {
        if (occurrence.post() == post.position()) {
          putOccurrence(articles.addObject(), pasted.article(), occurrence.span());
        }
      }
    }
  }

  private static void putOccurrence(ObjectNode out, Article article, Span span) {
    Annotation.putSpan(out, span);
    Annotation.put(out, "headline", article.headline());
    Annotation.putTime(out, "published", article.published());
  }

  private static void putQuote(ObjectNode out, Quote quote) {
    Annotation.putSpan(out, quote.span());
    Annotation.put(out, "attribution", quote.attribution());
    quote.sourcePost().ifPresent(source -> out.put("source", source));
    Annotation.put(out, "sourceId", quote.sourceId());
    out.put("evidence", quote.evidence().name().toLowerCase(Locale.ROOT));
    if (quote.depth() > 1) {
      out.put("depth", quote.depth());
    }
  }

  private static void putAttachment(ObjectNode out, Post.Attachment attachment) {
    Annotation.put(out, "name", attachment.name());
    Annotation.put(out, "url", attachment.url());
  }

  private static void putReaction(ObjectNode out, Post.Reaction reaction) {
    out.put("kind", reaction.kind());
    reaction.count().ifPresent(count -> out.put("count", count));
    if (!reaction.by().isEmpty()) {
      Annotation.putTexts(out, "by", reaction.by());
    }
  }
}
