package io.github.dateline.parse.article;

import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a page says of itself, by field and in order of trust. Used by one call. */
final class HtmlFields {

  final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Provenance> found = new ArrayList<>();

  /** Notes a value unless it is blank. */
  void add(String field, String value, String origin) {
    String clean = clean(value);
    if (!clean.isEmpty()) {
      found.add(new Provenance(field, clean, origin, Optional.empty()));
    }
  }

  List<Provenance> all(String field) {
    return found.stream().filter(p -> p.field().equals(field)).toList();
  }

  Optional<Provenance> first(String field) {
    return found.stream().filter(p -> p.field().equals(field)).findFirst();
  }

  /** Returns a value on one line. */
  static String clean(String value) {
    StringBuilder clean = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00a0' || Character.isISOControl(c);
      if (!blank) {
        clean.append(c);
      } else if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    }
    return clean.toString().strip();
  }
}
