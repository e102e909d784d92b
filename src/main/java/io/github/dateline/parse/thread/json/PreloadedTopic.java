package io.github.dateline.parse.thread.json;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.ForumThread;
import io.github.dateline.source.SourceInput;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The topic that a page of Discourse carries for its scripts: an object whose values are JSON once
 * more, as texts, that of the topic under {@code topic_4711}.
 */
public final class PreloadedTopic {

  private static final String KEY = "topic_";
  private static final DiscourseTopic TOPIC = new DiscourseTopic();

  private PreloadedTopic() {}

  /**
   * Reads the posts of the topic.
   *
   * @param page the page; its name and address are those of the thread
   * @param data the data as they stand in the page, without escapes of HTML
   * @return a thread to which the fields of the page may be added, or nothing if the data are cut
   *     off or hold no post
   */
  public static Optional<ForumThread.Builder> read(SourceInput page, String data) {
    requireNonNull(page, "page");
    try {
      JsonNode preloaded = JsonSource.read(requireNonNull(data, "data"));
      for (Map.Entry<String, JsonNode> entry : preloaded.properties()) {
        if (entry.getKey().startsWith(KEY) && entry.getValue().isString()) {
          JsonNode topic = JsonSource.read(entry.getValue().asString(""));
          JsonThread thread = new JsonThread(page);
          if (TOPIC.isRoot(topic)) {
            TOPIC.read(topic, thread);
          }
          if (thread.size() > 0) {
            return Optional.of(thread.builder());
          }
        }
      }
    } catch (JacksonException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
