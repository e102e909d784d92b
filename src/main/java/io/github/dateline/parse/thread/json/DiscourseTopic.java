package io.github.dateline.parse.thread.json;

import io.github.dateline.document.Post;
import io.github.dateline.parse.thread.draft.HtmlBody;
import io.github.dateline.parse.thread.draft.PostDraft;
import io.github.dateline.parse.thread.draft.PostTime;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A topic of Discourse: {@code post_stream.posts}, each with its mark-up in {@code cooked}. */
final class DiscourseTopic implements Shape {

  private static final int SMALL_ACTION = 3;
  private static final int LIKE = 2;

  @Override
  public String name() {
    return "a topic of Discourse";
  }

  @Override
  public boolean looksLike(JsonHead head) {
    return !head.isArray() && head.has("post_stream");
  }

  @Override
  public boolean isRoot(JsonNode root) {
    return root.path("post_stream").isObject();
  }

  @Override
  public void read(JsonNode root, JsonThread thread) {
    thread.title(Values.text(root, "title"));
    Optional<String> topic = Values.text(root, "id");
    JsonNode stream = root.path("post_stream");
    int seen = 0;
    for (JsonNode node : stream.path("posts")) {
      seen++;
      topic = topic.or(() -> Values.text(node, "topic_id"));
      if (isDeleted(node)) {
        thread.addDeleted();
      } else if (!isNotice(node)) {
        thread.add(post(node, topic));
      }
    }
    int known = stream.path("stream").size();
    thread.addMissing(Math.max(known, Values.count(root, "posts_count").orElse(0)) - (long) seen);
  }

  private static boolean isDeleted(JsonNode node) {
    return Values.isTrue(node, "user_deleted") || Values.isSet(node, "deleted_at");
  }

  /** That a topic was closed or pinned is a post without words. */
  private static boolean isNotice(JsonNode node) {
    return Values.count(node, "post_type").orElse(1) == SMALL_ACTION
        && Values.text(node, "cooked").isEmpty();
  }

  private static PostDraft post(JsonNode node, Optional<String> topic) {
    PostDraft post = new PostDraft();
    post.id = Values.text(node, "post_number").or(() -> Values.text(node, "id"));
    post.url = Values.text(node, "post_url").or(() -> url(node));
    post.author = Values.text(node, "username").or(() -> Values.text(node, "name"));
    post.parentId = Values.text(node, "reply_to_post_number");
    post.time = Values.isoTime(node, "created_at");
    post.edit = edit(node);
    HtmlBody.read(Values.text(node, "cooked").orElse(""), post);
    post.quotes.stream()
        .filter(quote -> quote.topic.isPresent() && topic.isPresent())
        .filter(quote -> !quote.topic.equals(topic))
        .forEach(quote -> quote.sourceId = Optional.empty());
    for (JsonNode action : node.path("actions_summary")) {
      boolean like = Values.count(action, "id").orElse(0) == LIKE;
      Optional<Integer> count = Values.count(action, "count").filter(n -> n > 0);
      if (like && count.isPresent()) {
        post.reactions.add(new Post.Reaction("Like", count, List.of()));
      }
    }
    return post;
  }

  private static Optional<String> url(JsonNode node) {
    Optional<String> slug = Values.text(node, "topic_slug");
    Optional<String> topic = Values.text(node, "topic_id");
    Optional<String> number = Values.text(node, "post_number");
    return slug.isPresent() && topic.isPresent() && number.isPresent()
        ? Optional.of("/t/" + slug.get() + "/" + topic.get() + "/" + number.get())
        : Optional.empty();
  }

  /** The first version is 1. */
  private static Optional<Post.Edit> edit(JsonNode node) {
    if (Values.count(node, "version").orElse(1) < 2) {
      return Optional.empty();
    }
    PostTime changed = Values.isoTime(node, "updated_at");
    return Optional.of(new Post.Edit(changed.time(), Optional.empty(), Optional.empty()));
  }
}
