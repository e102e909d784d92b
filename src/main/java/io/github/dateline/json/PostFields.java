package io.github.dateline.json;

import io.github.dateline.document.Post;
import io.github.dateline.document.Quote;
import java.time.Instant;

/** A post of a thread with its quotations. */
final class PostFields {

  private PostFields() {}

  static void write(Entry out, Post post) {
    out.number("position", post.position());
    out.text("id", post.id());
    out.text("url", post.url());
    out.text("author", post.author());
    out.optional("published", post.published(), DocumentFields::write);
    out.text("shownTime", post.shownTime());
    out.text("instant", post.instant().map(Instant::toString));
    out.optional("edit", post.edit(), PostFields::write);
    out.number("replyTo", post.replyTo());
    out.text("parentId", post.parentId());
    out.span("span", post.span());
    out.spans("own", post.own());
    out.list("quotes", post.quotes(), PostFields::write);
    out.span("signature", post.signature());
    out.list("attachments", post.attachments(), PostFields::write);
    out.list("reactions", post.reactions(), PostFields::write);
  }

  static Post post(Fields in) {
    return new Post(
        in.number("position"),
        in.optionalText("id"),
        in.optionalText("url"),
        in.optionalText("author"),
        in.optional("published", DocumentFields::time),
        in.optionalText("shownTime"),
        in.optionalText("instant").map(Instant::parse),
        in.optional("edit", PostFields::edit),
        in.optionalNumber("replyTo"),
        in.optionalText("parentId"),
        in.span("span"),
        in.spans("own"),
        in.list("quotes", PostFields::quote),
        in.optionalSpan("signature"),
        in.list("attachments", PostFields::attachment),
        in.list("reactions", PostFields::reaction));
  }

  private static void write(Entry out, Post.Edit edit) {
    out.optional("time", edit.time(), DocumentFields::write);
    out.text("by", edit.by()).text("text", edit.text());
  }

  private static Post.Edit edit(Fields in) {
    return new Post.Edit(
        in.optional("time", DocumentFields::time), in.optionalText("by"), in.optionalText("text"));
  }

  private static void write(Entry out, Post.Attachment attachment) {
    out.text("name", attachment.name()).text("url", attachment.url());
  }

  private static Post.Attachment attachment(Fields in) {
    return new Post.Attachment(in.optionalText("name"), in.optionalText("url"));
  }

  private static void write(Entry out, Post.Reaction reaction) {
    out.text("kind", reaction.kind()).number("count", reaction.count()).texts("by", reaction.by());
  }

  private static Post.Reaction reaction(Fields in) {
    return new Post.Reaction(in.text("kind"), in.optionalNumber("count"), in.texts("by"));
  }

  private static void write(Entry out, Quote quote) {
    out.span("span", quote.span());
    out.text("attribution", quote.attribution());
    out.number("source", quote.sourcePost());
    out.text("sourceId", quote.sourceId());
    out.constant("evidence", quote.evidence());
    out.number("depth", quote.depth());
  }

  private static Quote quote(Fields in) {
    return new Quote(
        in.span("span"),
        in.optionalText("attribution"),
        in.optionalNumber("source"),
        in.optionalText("sourceId"),
        in.constant("evidence", Quote.QuoteEvidence.class),
        in.number("depth"));
  }
}
