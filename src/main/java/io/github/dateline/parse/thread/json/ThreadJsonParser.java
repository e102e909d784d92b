package io.github.dateline.parse.thread.json;

import io.github.dateline.document.Document;
import io.github.dateline.parse.Claim;
import io.github.dateline.parse.DocumentParser;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads a thread in JSON: a topic of Discourse, a listing of Reddit, items of Hacker News. Fields
 * that are not known are passed over, fields that miss are absent.
 */
public final class ThreadJsonParser implements DocumentParser {

  private static final List<Shape> SHAPES =
      List.of(new DiscourseTopic(), new RedditListing(), new HackerNewsItems());

  /** Returns a parser; for {@link java.util.ServiceLoader}. */
  public ThreadJsonParser() {}

  @Override
  public String format() {
    return "thread-json";
  }

  @Override
  public Claim claim(SourceInput input) {
    if (input.form() != SourceInput.Form.JSON) {
      return Claim.no("not JSON");
    }
    JsonHead head = JsonHead.of(input.text().content());
    for (Shape shape : SHAPES) {
      if (shape.looksLike(head)) {
        return Claim.of(0.95, shape.name());
      }
    }
    return Claim.no("neither a topic nor a listing nor items of a thread");
  }

  @Override
  public Document parse(SourceInput input) {
    JsonNode root = JsonSource.read(input);
    for (Shape shape : SHAPES) {
      if (shape.isRoot(root)) {
        JsonThread thread = new JsonThread(input);
        shape.read(root, thread);
        return thread.build();
      }
    }
    throw SourceFormatException.of(
        input.text().name(), "JSON without posts", "a topic, a listing or items of a thread");
  }
}
