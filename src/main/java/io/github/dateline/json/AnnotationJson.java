package io.github.dateline.json;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Lines of the command {@code annotate}: one document a line, in and out.
 *
 * <p>The form of the output is described in {@code docs/json.md}; all offsets are half-open UTF-16
 * code units.
 */
public final class AnnotationJson {

  private AnnotationJson() {}

  /**
   * Reads one input line: {@code {"id": "...", "text": "..."}}, or with {@code html}, {@code xml}
   * or {@code json} in place of {@code text}, and optional {@code published} and {@code url}.
   *
   * @param line one line, without its end
   * @param source how messages call the input, for example {@code standard input}
   * @param number the 1-based number of the line
   * @throws SourceFormatException if the line is no such object
   */
  public static SourceInput read(String line, String source, int number) {
    JsonNode node = Json.readLine(line, source, number);
    List<SourceInput.Form> forms = new ArrayList<>();
    for (SourceInput.Form form : SourceInput.Form.values()) {
      if (isText(node, key(form))) {
        forms.add(form);
      }
    }
    if (!isText(node, "id") || forms.size() != 1) {
      throw SourceFormatException.atLine(
          source, number, line, "an object with id and one of text, html, xml, json as strings");
    }
    SourceInput.Form form = forms.get(0);
    SourceInput input = SourceInput.of(text(node, "id"), text(node, key(form)), form);
    if (isText(node, "url")) {
      input = input.url(text(node, "url"));
    }
    if (isText(node, "published")) {
      input = input.published(day(text(node, "published"), source, number));
    }
    return input;
  }

  /** Returns the annotation of a document as one line without its end. */
  public static String write(AnalyzedDocument analyzed) {
    return Json.line(Annotation.of(analyzed));
  }

  /**
   * Returns what stands in the place of a document that could not be read: its id, its text as it
   * was given, {@code error} with the reason, and empty lists.
   */
  public static String writeUnread(SourceInput input, String reason) {
    ObjectNode out = Annotation.empty(input.text().name(), "article", input.text().content());
    out.put("error", reason);
    return Json.line(out);
  }

  private static LocalDate day(String text, String source, int number) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw SourceFormatException.atLine(
          source, number, text, "published as a day like 2023-02-14");
    }
  }

  private static String key(SourceInput.Form form) {
    return form.name().toLowerCase(Locale.ROOT);
  }

  private static boolean isText(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value != null && value.isString();
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).stringValue();
  }
}
