package io.github.dateline.parse.thread.json;

import io.github.dateline.document.Post;
import io.github.dateline.parse.thread.draft.MarkedText;
import io.github.dateline.parse.thread.draft.PostDraft;
import io.github.dateline.parse.thread.draft.PostTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/**
 * A page of Reddit: an array of two listings, the submission (kind {@code t3}) and the comments
 * ({@code t1}) with their replies; {@code more} stands for comments that were left out.
 */
final class RedditListing implements Shape {

  private static final String SITE = "https://www.reddit.com";

  @Override
  public String name() {
    return "a listing of Reddit";
  }

  @Override
  public boolean looksLike(JsonHead head) {
    String kind = head.value("kind").orElse("");
    return head.has("data") && isKind(kind);
  }

  @Override
  public boolean isRoot(JsonNode root) {
    JsonNode first = root.isArray() ? root.path(0) : root;
    return isKind(first.path("kind").asString("")) && first.path("data").isObject();
  }

  private static boolean isKind(String kind) {
    return kind.equals("Listing") || kind.equals("t1") || kind.equals("t3");
  }

  @Override
  public void read(JsonNode root, JsonThread thread) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      if (node.isArray()) {
        pushAll(node, open);
        continue;
      }
      JsonNode data = node.path("data");
      switch (node.path("kind").asString("")) {
        case "Listing" -> pushAll(data.path("children"), open);
        case "t3" -> addSubmission(data, thread);
        case "t1" -> {
          addComment(data, thread);
          open.push(data.path("replies"));
        }
        case "more" -> thread.addMissing(Values.number(data, "count").orElse(0L));
        default -> {}
      }
    }
  }

  /** Pushes the children so that the first one is worked off first. */
  private static void pushAll(JsonNode array, Deque<JsonNode> open) {
    for (int i = array.size() - 1; i >= 0; i--) {
      open.push(array.get(i));
    }
  }

  private static void addSubmission(JsonNode data, JsonThread thread) {
    Optional<String> title = Values.text(data, "title").map(RedditListing::unescape);
    thread.title(title);
    PostDraft post = draft(data);
    thread.url(post.url);
    Values.text(data, "selftext")
        .filter(text -> !isGone(text))
        .ifPresent(text -> MarkedText.readMarkdown(unescape(text), post));
    Optional<String> link = Values.text(data, "url");
    if (!Values.isTrue(data, "is_self") && link.isPresent()) {
      post.attachments.add(new Post.Attachment(Optional.empty(), link));
    }
    thread.add(post);
  }

  private static void addComment(JsonNode data, JsonThread thread) {
    Optional<String> body = Values.text(data, "body");
    if (body.isEmpty() || isGone(body.get())) {
      thread.addDeleted();
      return;
    }
    PostDraft post = draft(data);
    post.parentId = Values.text(data, "parent_id").map(RedditListing::bare);
    MarkedText.readMarkdown(unescape(body.get()), post);
    thread.add(post);
  }

  /** The fields that submissions and comments have in common. */
  private static PostDraft draft(JsonNode data) {
    PostDraft post = new PostDraft();
    post.id = Values.text(data, "id").or(() -> Values.text(data, "name").map(RedditListing::bare));
    post.url =
        Values.text(data, "permalink").map(path -> path.startsWith("/") ? SITE + path : path);
    post.author = Values.text(data, "author").filter(name -> !isGone(name));
    post.time = Values.unixTime(data, "created_utc");
    post.edit = edit(data);
    Optional<Integer> points = Values.count(data, "score").filter(n -> n > 0);
    if (points.isPresent()) {
      post.reactions.add(new Post.Reaction("points", points, List.of()));
    }
    return post;
  }

  /** {@code edited} is false, true or the time of the last change. */
  private static Optional<Post.Edit> edit(JsonNode data) {
    PostTime changed = Values.unixTime(data, "edited");
    return Values.isTrue(data, "edited") || changed.time().isPresent()
        ? Optional.of(new Post.Edit(changed.time(), Optional.empty(), Optional.empty()))
        : Optional.empty();
  }

  private static boolean isGone(String text) {
    String bare = text.startsWith("[ ") ? "[" + text.substring(2) : text;
    return bare.startsWith("[deleted")
        || bare.equals("[removed]")
        || bare.startsWith("[removed by ")
        || bare.equals("[unavailable]");
  }

  /** Returns {@code c3v7f8u} of {@code t1_c3v7f8u}. */
  private static String bare(String fullName) {
    return fullName.substring(fullName.indexOf('_') + 1);
  }

  /** Reddit escapes three characters of every text unless it is asked not to. */
  private static String unescape(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
