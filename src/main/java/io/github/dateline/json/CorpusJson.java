package io.github.dateline.json;

import static java.util.Objects.requireNonNull;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.corpus.UnreadSource;
import io.github.dateline.document.Document;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * A corpus as JSON: what is written is read back equal.
 *
 * <p>The form is described in {@code docs/json.md}. It begins with {@code "dateline": 1}, the
 * version; another version, a doubled or unknown field, a value of a wrong type or too deep nesting
 * is a {@link SourceFormatException}. The merged persons and meetings are written for those who
 * read the JSON without this library; reading merges them anew. The JSON of one document at a time
 * is held in memory.
 *
 * <pre>{@code
 * String json = CorpusJson.write(corpus);
 * CorpusJson.read("corpus.json", json).equals(corpus); // true
 * }</pre>
 */
public final class CorpusJson {

  /** The version that is written and read. */
  public static final int VERSION = 1;

  private CorpusJson() {}

  /** Returns a corpus as JSON, one document, person or meeting a line. */
  public static String write(Corpus corpus) {
    StringWriter out = new StringWriter();
    try {
      write(corpus, out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write into memory", e);
    }
    return out.toString();
  }

  /**
   * Writes a corpus as JSON in UTF-8; flushes the stream and does not close it.
   *
   * @throws IOException if the stream cannot be written to
   */
  public static void write(Corpus corpus, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(requireNonNull(out, "out"), StandardCharsets.UTF_8);
    write(corpus, writer);
    writer.flush();
  }

  /** Returns meetings, such as the answer to a question, as a JSON list. */
  public static String writeMeetings(List<Meeting> meetings) {
    List<JsonNode> nodes = new ArrayList<>();
    meetings.forEach(meeting -> nodes.add(Entry.write(meeting, MeetingFields::write)));
    return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(nodes);
  }

  /**
   * Reads a corpus.
   *
   * @param name how messages call the source, for example the file name
   * @throws SourceFormatException if it is no corpus of this version
   */
  public static Corpus read(String name, String json) {
    return read(name, () -> Json.MAPPER.createParser(json));
  }

  /**
   * Reads a corpus in UTF-8 to the end of the stream; does not close it.
   *
   * @param name how messages call the source, for example the file name
   * @throws SourceFormatException if it is no corpus of this version
   */
  public static Corpus read(String name, InputStream in) {
    return read(name, () -> Json.MAPPER.createParser(in));
  }

  private static Corpus read(String name, Supplier<JsonParser> source) {
    requireNonNull(name, "name");
    List<AnalyzedDocument> documents = new ArrayList<>();
    List<UnreadSource> unread = new ArrayList<>();
    try (JsonParser json = source.get()) {
      readVersion(name, json);
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "documents" -> readList(name, json, field, CorpusJson::document, documents);
          case "unread" -> readList(name, json, field, CorpusJson::unread, unread);
          case "people", "meetings" -> json.skipChildren();
          default -> throw SourceFormatException.of(name, '"' + field + '"', "a field of a corpus");
        }
      }
      if (json.nextToken() != null) {
        throw SourceFormatException.of(name, "more behind the corpus", "the end");
      }
    } catch (JacksonException e) {
      throw Json.unreadable(name, e);
    }
    return corpus(name, documents, unread);
  }

  private static Corpus corpus(
      String name, List<AnalyzedDocument> documents, List<UnreadSource> unread) {
    try {
      return Corpus.of(documents, unread);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw SourceFormatException.of(
          name, "documents that do not fit together", "a corpus (" + e.getMessage() + ")");
    }
  }

  /** The version comes first, so that nothing of an unknown form is read. */
  private static void readVersion(String name, JsonParser json) {
    if (json.nextToken() != JsonToken.START_OBJECT
        || json.nextToken() != JsonToken.PROPERTY_NAME
        || !json.currentName().equals("dateline")) {
      throw SourceFormatException.of(name, "something else", "{\"dateline\": " + VERSION + ", ...");
    }
    if (json.nextToken() != JsonToken.VALUE_NUMBER_INT || json.getIntValue() != VERSION) {
      throw SourceFormatException.of(name, "version " + json.getString(), "version " + VERSION);
    }
  }

  private static <T> void readList(
      String name, JsonParser json, String field, Function<Fields, T> reader, List<T> into) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw SourceFormatException.of(name, json.currentToken() + " at " + field, "a list");
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      JsonNode node = json.readValueAsTree();
      into.add(Fields.read(name, field + "[" + into.size() + "]", node, reader));
    }
  }

  private static void write(Corpus corpus, Writer out) throws IOException {
    requireNonNull(corpus, "corpus");
    out.write("{\"dateline\":" + VERSION);
    writeList(out, "documents", corpus.documents(), CorpusJson::write);
    writeList(out, "unread", corpus.unread(), CorpusJson::write);
    writeList(out, "people", corpus.people(), PersonFields::write);
    writeList(out, "meetings", corpus.meetings().list(), MeetingFields::write);
    out.write("}\n");
  }

  /** Writes one value a line: large corpora stay readable for line tools and for diffs. */
  private static <T> void writeList(
      Writer out, String name, List<T> values, BiConsumer<Entry, T> writer) throws IOException {
    out.write(",\n\"" + name + "\":[");
    String separator = "\n";
    for (T value : values) {
      out.write(separator);
      out.write(Json.line(Entry.write(value, writer)));
      separator = ",\n";
    }
    out.write(']');
  }

  private static void write(Entry out, AnalyzedDocument analyzed) {
    Document document = analyzed.document();
    String type = document.match(article -> "article", thread -> "thread");
    out.text("name", document.name()).text("type", type);
    out.text("content", document.source().content());
    List<SourceText.Part> parts = document.source().parts();
    out.list("parts", parts.size() > 1 ? parts : List.of(), CorpusJson::write);
    out.object(
        "document",
        document,
        (entry, d) ->
            d.match(
                article -> {
                  ArticleFields.write(entry, article);
                  return entry;
                },
                thread -> {
                  ThreadFields.write(entry, thread);
                  return entry;
                }));
    out.list("dates", analyzed.dates(), TimeFields::write);
    out.list("people", analyzed.people(), PersonFields::write);
    out.list("meetings", analyzed.meetings(), MeetingFields::write);
  }

  private static AnalyzedDocument document(Fields in) {
    List<SourceText.Part> parts = in.list("parts", CorpusJson::part);
    String name = in.text("name");
    SourceText source =
        SourceText.of(
            in.text("content"), parts.isEmpty() ? List.of(new SourceText.Part(name, 0)) : parts);
    if (!source.name().equals(name)) {
      throw new IllegalArgumentException("the first part is not named " + name);
    }
    String type = in.text("type");
    Document document =
        switch (type) {
          case "article" -> in.object("document", fields -> ArticleFields.read(fields, source));
          case "thread" -> in.object("document", fields -> ThreadFields.read(fields, source));
          default -> throw new IllegalArgumentException("type is \"" + type + "\"");
        };
    return new AnalyzedDocument(
        document,
        in.list("dates", TimeFields::mention),
        in.list("people", PersonFields::person),
        in.list("meetings", MeetingFields::meeting));
  }

  private static void write(Entry out, SourceText.Part part) {
    out.text("name", part.name()).number("start", part.start());
  }

  private static SourceText.Part part(Fields in) {
    return new SourceText.Part(in.text("name"), in.number("start"));
  }

  private static void write(Entry out, UnreadSource source) {
    out.text("name", source.name()).text("reason", source.reason());
  }

  private static UnreadSource unread(Fields in) {
    return new UnreadSource(in.text("name"), in.text("reason"));
  }
}
