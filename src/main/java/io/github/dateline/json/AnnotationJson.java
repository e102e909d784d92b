package io.github.dateline.json;

import io.github.dateline.Dateline;
import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.PastedArticle;
import io.github.dateline.document.Post;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.Quote;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.Pair;
import io.github.dateline.meeting.Participant;
import io.github.dateline.meeting.PersonParty;
import io.github.dateline.person.Person;
import io.github.dateline.person.PersonMention;
import io.github.dateline.person.Role;
import io.github.dateline.source.Evidence;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.Span;
import io.github.dateline.time.DateMention;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Lines of the command {@code annotate}. */
public final class AnnotationJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private AnnotationJson() {}

  /** Reads one input line and returns its annotation as one line. */
  public static String write(String line, Dateline dateline) {
    JsonNode node = MAPPER.readTree(line);
    SourceInput input = input(node);
    AnalyzedDocument analyzed = dateline.analyze(input);
    return MAPPER.writeValueAsString(annotation(analyzed));
  }

  private static SourceInput input(JsonNode node) {
    SourceInput.Form form = SourceInput.Form.TEXT;
    String content = "";
    for (SourceInput.Form candidate : SourceInput.Form.values()) {
      JsonNode value = node.get(candidate.name().toLowerCase(Locale.ROOT));
      if (value != null) {
        form = candidate;
        content = value.stringValue();
      }
    }
    SourceInput input = SourceInput.of(node.get("id").stringValue(), content, form);
    JsonNode published = node.get("published");
    if (published != null && published.isString()) {
      input = input.published(LocalDate.parse(published.stringValue()));
    }
    JsonNode url = node.get("url");
    return url != null && url.isString() ? input.url(url.stringValue()) : input;
  }

  private static ObjectNode annotation(AnalyzedDocument analyzed) {
    ObjectNode out = MAPPER.createObjectNode();
    out.put("id", analyzed.name());
    String type = analyzed.document().match(a -> "article", t -> "thread");
    out.put("type", type);
    out.put("content", analyzed.document().source().content());
    analyzed.document().title().ifPresent(t -> out.put("headline", t));
    ObjectNode unused = analyzed.document().match(a -> putArticle(out, a), t -> putThread(out, t));
    ArrayNode blocks = out.putArray("blocks");
    for (Block block : analyzed.document().blocks()) {
      ObjectNode item = blocks.addObject();
      item.put("kind", block.label());
      putSpan(item, block.span());
      block.post().ifPresent(p -> item.put("post", p));
    }
    ArrayNode dates = out.putArray("dates");
    analyzed.dates().forEach(d -> putDate(dates.addObject(), d));
    ArrayNode people = out.putArray("people");
    analyzed.people().forEach(p -> putPerson(people.addObject(), p));
    ArrayNode meetings = out.putArray("meetings");
    analyzed.meetings().forEach(m -> putMeeting(meetings.addObject(), m));
    return out;
  }

  private static ObjectNode putArticle(ObjectNode out, Article article) {
    article.standfirst().ifPresent(v -> out.put("standfirst", v));
    ArrayNode authors = out.putArray("authors");
    article.authors().forEach(authors::add);
    article.publisher().ifPresent(v -> out.put("publisher", v));
    article.place().ifPresent(v -> out.put("place", v));
    article.published().map(PrintedTime::toString).ifPresent(v -> out.put("published", v));
    article.modified().map(PrintedTime::toString).ifPresent(v -> out.put("modified", v));
    return out;
  }

  private static ObjectNode putThread(ObjectNode out, ForumThread thread) {
    ArrayNode posts = out.putArray("posts");
    for (Post post : thread.posts()) {
      ObjectNode item = posts.addObject();
      item.put("position", post.position());
      post.author().ifPresent(v -> item.put("author", v));
      post.published().map(PrintedTime::toString).ifPresent(v -> item.put("published", v));
      item.put("edited", post.edited());
      putSpan(item, post.span());
      item.put("text", thread.ownWords(post));
      ArrayNode quotes = item.putArray("quotes");
      post.quotes().forEach(q -> putQuote(quotes.addObject(), q));
      ArrayNode articles = item.putArray("articles");
      for (PastedArticle pasted : thread.articles()) {
        for (PastedArticle.Occurrence occurrence : pasted.occurrences()) {
          if (occurrence.post() == post.position()) {
            ObjectNode entry = articles.addObject();
            putSpan(entry, occurrence.span());
            pasted.article().headline().ifPresent(v -> entry.put("headline", v));
            Optional<PrintedTime> published = pasted.article().published();
            published.map(PrintedTime::toString).ifPresent(v -> entry.put("published", v));
          }
        }
      }
    }
    return out;
  }

  private static void putQuote(ObjectNode item, Quote quote) {
    putSpan(item, quote.span());
    quote.attribution().ifPresent(v -> item.put("attribution", v));
    quote.sourcePost().ifPresent(v -> item.put("source", v));
    item.put("evidence", quote.evidence().name().toLowerCase(Locale.ROOT));
  }

  private static void putDate(ObjectNode item, DateMention date) {
    putSpan(item, date.span());
    item.put("text", date.text());
    item.put("type", date.type().name());
    item.put("value", date.value());
    date.modifier().ifPresent(v -> item.put("mod", v));
    date.range().ifPresent(r -> putRange(item, r.first(), r.last()));
  }

  private static void putPerson(ObjectNode item, Person person) {
    item.put("id", person.id());
    item.put("name", person.name());
    ArrayNode aliases = item.putArray("aliases");
    person.aliases().forEach(aliases::add);
    ArrayNode roles = item.putArray("roles");
    person.roles().stream().map(Role::text).forEach(roles::add);
    ArrayNode mentions = item.putArray("mentions");
    for (PersonMention mention : person.mentions()) {
      if (mention.kind() == PersonMention.Kind.NAME) {
        ObjectNode entry = mentions.addObject();
        putSpan(entry, mention.span());
        entry.put("text", mention.text());
      }
    }
  }

  private static void putMeeting(ObjectNode item, Meeting meeting) {
    item.put("id", meeting.id());
    item.put("kind", meeting.kind().name().toLowerCase(Locale.ROOT));
    item.put("status", meeting.status().name().toLowerCase(Locale.ROOT));
    ArrayNode participants = item.putArray("participants");
    for (Participant participant : meeting.participants()) {
      ObjectNode entry = participants.addObject();
      entry.put(participant.party().match(p -> "person", g -> "group"), participant.party().key());
      participant.role().ifPresent(v -> entry.put("role", v));
      participant.side().ifPresent(v -> entry.put("side", v));
    }
    ArrayNode pairs = item.putArray("pairs");
    ArrayNode groupPairs = item.putArray("groupPairs");
    for (Pair pair : meeting.pairs()) {
      ArrayNode target = pair.isOfPersons() ? pairs.addArray() : groupPairs.addArray();
      target.add(pairName(pair.first(), pair));
      target.add(pairName(pair.second(), pair));
    }
    meeting.when().ifPresent(w -> putRange(item, w.range().first(), w.range().last()));
    meeting.where().ifPresent(v -> item.put("place", v));
    ArrayNode evidence = item.putArray("evidence");
    for (Evidence one : meeting.evidence()) {
      ObjectNode entry = evidence.addObject();
      putSpan(entry, one.sentence());
      entry.put("text", one.text());
    }
  }

  private static String pairName(io.github.dateline.meeting.Party party, Pair pair) {
    return pair.isOfPersons() && party instanceof PersonParty ? party.key() : party.name();
  }

  private static void putRange(ObjectNode item, LocalDate first, LocalDate last) {
    item.put("first", first.toString());
    item.put("last", last.toString());
  }

  private static void putSpan(ObjectNode item, Span span) {
    item.put("start", span.start());
    item.put("end", span.end());
  }
}
