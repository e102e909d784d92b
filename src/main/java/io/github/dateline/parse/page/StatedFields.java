package io.github.dateline.parse.page;

import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.Provenance;
import io.github.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a page says of itself, by field and in order of trust. Used by one page. */
final class StatedFields {

  /** More values of a field are a list of something else. */
  private static final int MOST = 24;

  final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Provenance> found = new ArrayList<>();
  private String text = "";

  /** Notes a value unless it is blank or known from the same origin. */
  void add(String field, String value, String origin) {
    String clean = clean(value);
    if (clean.isEmpty()) {
      return;
    }
    Provenance one = new Provenance(field, clean, origin, Optional.empty());
    if (!found.contains(one) && all(field).size() < MOST) {
      found.add(one);
    }
  }

  /** Keeps the first text of the story that structured data repeats. */
  void text(String body) {
    text = text.isEmpty() ? body : text;
  }

  /** Returns the text of the story in structured data; may be empty. */
  String text() {
    return text;
  }

  List<Provenance> all(String field) {
    List<Provenance> all = new ArrayList<>();
    for (Provenance one : found) {
      if (one.field().equals(field)) {
        all.add(one);
      }
    }
    return all;
  }

  Optional<Provenance> first(String field) {
    return all(field).stream().findFirst();
  }

  /** Returns what an origin says first of a field. */
  Optional<String> of(String field, String origin) {
    return all(field).stream()
        .filter(one -> one.origin().equals(origin))
        .map(Provenance::value)
        .findFirst();
  }

  /** Returns a value on one line. */
  static String clean(String value) {
    StringBuilder clean = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\u00AD') {
        continue;
      }
      if (!SourceText.isBlank(c)) {
        clean.append(c);
      } else if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    }
    return clean.toString().strip();
  }
}
