package io.github.dateline.parse.thread.html;

import io.github.dateline.document.Post;
import io.github.dateline.parse.data.LinkedData;
import io.github.dateline.parse.thread.draft.HtmlBody;
import io.github.dateline.parse.thread.draft.Names;
import io.github.dateline.parse.thread.draft.PostDraft;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/**
 * Reads the posts that a page states in JSON-LD: a posting with its comments, a question with its
 * answers. Each answer stands in what it answers, or names it.
 */
final class LinkedPosts {

  /**
   * A thing on the way.
   *
   * @param node the thing
   * @param parent the identifier of the post around it, or nothing
   */
  private record Thing(JsonNode node, Optional<String> parent) {}

  private static final Set<String> POSTS =
      Set.of("DiscussionForumPosting", "SocialMediaPosting", "Question", "Answer", "Comment");

  /** Where things stand that are no answers. */
  private static final List<String> INNER =
      List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item");

  private static final List<String> ANSWERS =
      List.of("acceptedAnswer", "suggestedAnswer", "comment");

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<JsonNode> passed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<PostDraft> drafts = new ArrayList<>();

  private LinkedPosts() {}

  /** Reads the posts in the order of the data; blocks that are no JSON are passed over. */
  static List<PostDraft> of(Document page) {
    LinkedPosts posts = new LinkedPosts();
    Deque<Thing> open = new ArrayDeque<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      LinkedData.read(script.data())
          .ifPresent(
              block -> {
                posts.index(block);
                open.add(new Thing(block, Optional.empty()));
              });
    }
    while (!open.isEmpty()) {
      List<Thing> inner = posts.visit(open.pop());
      for (int i = inner.size() - 1; i >= 0; i--) {
        open.push(inner.get(i));
      }
    }
    return posts.drafts;
  }

  /** Notes the things by identifier: answers may be stated elsewhere in the data. */
  private void index(JsonNode block) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(block));
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      String id = node.path("@id").asString("");
      if (!id.isEmpty() && node.has("@type")) {
        byId.putIfAbsent(id, node);
      }
      node.forEach(open::push);
    }
  }

  private List<Thing> visit(Thing thing) {
    JsonNode node = resolved(thing.node());
    List<Thing> inner = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(member -> inner.add(new Thing(member, thing.parent())));
    } else if (isPost(node)) {
      Optional<String> id = id(node);
      if (seen.add(id.orElseGet(() -> key(node)))) {
        add(node, id, thing.parent());
        ANSWERS.forEach(key -> inner.add(new Thing(node.path(key), id)));
      }
    } else if (node.isObject() && passed.add(node) && !types(node).contains("FAQPage")) {
      INNER.forEach(key -> inner.add(new Thing(node.path(key), thing.parent())));
    }
    return inner;
  }

  /** A thing with nothing but an identifier stands for one that is stated elsewhere. */
  private JsonNode resolved(JsonNode node) {
    boolean bare = node.isObject() && !node.has("@type") && node.has("@id");
    return bare ? byId.getOrDefault(node.path("@id").asString(""), node) : node;
  }

  private static boolean isPost(JsonNode node) {
    return node.isObject() && types(node).stream().anyMatch(POSTS::contains);
  }

  private static List<String> types(JsonNode node) {
    List<String> types = new ArrayList<>();
    JsonNode type = node.path("@type");
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      String name = one.asString("");
      types.add(name.substring(name.lastIndexOf('/') + 1));
    }
    return types;
  }

  private static Optional<String> id(JsonNode node) {
    return text(node, "@id")
        .or(() -> text(node, "identifier"))
        .or(() -> text(node, "url"))
        .map(Ids::of)
        .filter(id -> !id.isEmpty());
  }

  private static String key(JsonNode node) {
    return String.join(
        "\n", node.path("author").toString(), node.path("datePublished").asString(""), words(node));
  }

  private void add(JsonNode node, Optional<String> id, Optional<String> parent) {
    PostDraft draft = new PostDraft();
    read(words(node), draft);
    if (draft.runs.isEmpty()) {
      return;
    }
    draft.id = id;
    draft.url = text(node, "url");
    draft.author = author(node);
    draft.parentId = id(node.path("parentItem")).or(() -> parent);
    Optional<String> time = text(node, "datePublished").or(() -> text(node, "dateCreated"));
    draft.time = PostTimes.ofValue(time.orElse(""), Optional.empty());
    votes(node).ifPresent(draft.reactions::add);
    drafts.add(draft);
  }

  /** Of a question that says no more than its title, that is the text. */
  private static String words(JsonNode node) {
    for (String key : List.of("text", "articleBody", "description", "headline", "name")) {
      Optional<String> text = text(node, key);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return "";
  }

  /** The text may be plain or mark-up, and that escaped once more. */
  private static void read(String words, PostDraft draft) {
    String text = isMarkup(words) ? words : Parser.unescapeEntities(words, false);
    if (isMarkup(text)) {
      HtmlBody.read(text, draft);
      return;
    }
    StringBuilder html = new StringBuilder();
    text.lines().forEach(line -> html.append(escaped(line)).append("<br>"));
    HtmlBody.read(html.toString(), draft);
  }

  private static String escaped(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** Tells whether a text holds the end of an element or a line break. */
  private static boolean isMarkup(String text) {
    return text.contains("</") || text.contains("<br") || text.contains("<p>");
  }

  private Optional<String> author(JsonNode node) {
    JsonNode given = node.has("author") ? node.path("author") : node.path("creator");
    JsonNode author = resolved(given.isArray() ? given.path(0) : given);
    Optional<String> name =
        author.isString()
            ? Optional.of(author.asString(""))
            : text(author, "name").or(() -> text(author, "alternateName"));
    return name.map(n -> Names.clean(Parser.unescapeEntities(n, false))).filter(n -> !n.isEmpty());
  }

  private static Optional<Post.Reaction> votes(JsonNode node) {
    return text(node, "upvoteCount")
        .filter(count -> count.length() < 9 && count.chars().allMatch(Tokens::isDigit))
        .map(Integer::valueOf)
        .filter(count -> count > 0)
        .map(count -> new Post.Reaction("upvotes", Optional.of(count), List.of()));
  }

  /** Returns a text that shows something, or a number as text. */
  private static Optional<String> text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() || value.isNumber()
        ? Optional.of(value.asString("").strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }
}
