package io.github.dateline.parse.thread.json;

import io.github.dateline.document.Post;
import io.github.dateline.parse.thread.draft.HtmlBody;
import io.github.dateline.parse.thread.draft.MarkedText;
import io.github.dateline.parse.thread.draft.PostDraft;
import io.github.dateline.parse.thread.draft.PostTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Items of Hacker News: one, a list of them that refer to each other by {@code kids} and {@code
 * parent}, or one with its answers nested in {@code children}; and hits of a search.
 */
final class HackerNewsItems implements Shape {

  private static final String ITEM = "https://news.ycombinator.com/item?id=";
  private static final Set<String> TYPES = Set.of("story", "comment", "job", "poll", "pollopt");

  @Override
  public String name() {
    return "items of Hacker News";
  }

  @Override
  public boolean looksLike(JsonHead head) {
    if (head.has("hits")) {
      return head.has("nbHits") || head.has("hitsPerPage");
    }
    boolean type = TYPES.contains(head.value("type").orElse(""));
    boolean item = head.has("id") && type;
    boolean time = head.has("time") || head.has("created_at_i") || head.has("created_at");
    return item && (time || head.has("by") || head.has("deleted") || head.has("kids"));
  }

  @Override
  public boolean isRoot(JsonNode root) {
    JsonNode first = root.isArray() ? root.path(0) : root;
    return root.path("hits").isArray()
        || (first.has("id") && TYPES.contains(first.path("type").asString("")));
  }

  @Override
  public void read(JsonNode root, JsonThread thread) {
    JsonNode hits = root.path("hits");
    JsonNode items = hits.isArray() ? hits : root;
    if (items.isArray()) {
      Map<String, JsonNode> byId = new LinkedHashMap<>();
      items.forEach(item -> id(item).ifPresent(id -> byId.putIfAbsent(id, item)));
      ordered(byId).forEach(item -> add(item, thread));
    } else {
      addNested(items, thread);
    }
  }

  private static Optional<String> id(JsonNode item) {
    return Values.text(item, "id").or(() -> Values.text(item, "objectID"));
  }

  private static Optional<String> parent(JsonNode item) {
    return Values.text(item, "parent").or(() -> Values.text(item, "parent_id"));
  }

  /** Returns the items so that answers stand below what they answer, in the order of the page. */
  private static List<JsonNode> ordered(Map<String, JsonNode> byId) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    byId.forEach(
        (id, item) -> item.path("kids").forEach(kid -> link(id, kid.asString(""), byId, answers)));
    byId.forEach((id, item) -> parent(item).ifPresent(above -> link(above, id, byId, answers)));
    Set<String> below = new HashSet<>();
    answers.values().forEach(below::addAll);
    Set<String> done = new HashSet<>();
    List<JsonNode> ordered = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    // Items that answer each other in a ring have no first one; they come last, as they stand.
    List<String> roots = new ArrayList<>(byId.keySet());
    roots.removeIf(below::contains);
    roots.addAll(byId.keySet());
    for (String root : roots) {
      open.push(root);
      while (!open.isEmpty()) {
        String id = open.pop();
        JsonNode item = byId.get(id);
        if (item != null && done.add(id)) {
          ordered.add(item);
          List<String> kids = answers.getOrDefault(id, List.of());
          for (int i = kids.size() - 1; i >= 0; i--) {
            open.push(kids.get(i));
          }
        }
      }
    }
    return ordered;
  }

  private static void link(
      String above, String id, Map<String, JsonNode> byId, Map<String, List<String>> answers) {
    if (byId.containsKey(above) && byId.containsKey(id)) {
      List<String> kids = answers.computeIfAbsent(above, a -> new ArrayList<>());
      kids.add(id);
    }
  }

  private static void addNested(JsonNode root, JsonThread thread) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      JsonNode item = open.pop();
      add(item, thread);
      JsonNode children = item.path("children");
      for (int i = children.size() - 1; i >= 0; i--) {
        if (children.get(i).isObject()) {
          open.push(children.get(i));
        }
      }
    }
  }

  private static void add(JsonNode item, JsonThread thread) {
    if (item.path("type").asString("").equals("pollopt")) {
      return;
    }
    thread.title(Values.text(item, "title").or(() -> Values.text(item, "story_title")));
    Optional<String> text = Values.text(item, "text").or(() -> text(item));
    boolean gone = Values.isTrue(item, "deleted") || Values.isTrue(item, "dead");
    boolean empty = text.isEmpty() && Values.text(item, "title").isEmpty();
    if (gone || empty) {
      thread.addDeleted();
      return;
    }
    PostDraft post = draft(item);
    HtmlBody.read(text.orElse(""), post);
    MarkedText.markQuotes(post);
    thread.url(post.url);
    thread.add(post);
  }

  /** Hits of a search have the words under other names. */
  private static Optional<String> text(JsonNode item) {
    return Values.text(item, "comment_text").or(() -> Values.text(item, "story_text"));
  }

  private static PostDraft draft(JsonNode item) {
    PostDraft post = new PostDraft();
    post.id = id(item);
    post.url = post.id.map(id -> ITEM + id);
    post.author = Values.text(item, "by").or(() -> Values.text(item, "author"));
    post.parentId = parent(item);
    PostTime time = Values.unixTime(item, "time");
    time = time.time().isPresent() ? time : Values.unixTime(item, "created_at_i");
    post.time = time.time().isPresent() ? time : Values.isoTime(item, "created_at");
    Values.text(item, "url").ifPresent(link -> post.attachments.add(attachment(link)));
    Optional<Integer> points = Values.count(item, "score").or(() -> Values.count(item, "points"));
    points
        .filter(n -> n > 0)
        .ifPresent(n -> post.reactions.add(new Post.Reaction("points", points, List.of())));
    return post;
  }

  private static Post.Attachment attachment(String link) {
    return new Post.Attachment(Optional.empty(), Optional.of(link));
  }
}
