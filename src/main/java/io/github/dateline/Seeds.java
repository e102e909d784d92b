package io.github.dateline;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The documents that are bundled with the library. */
final class Seeds {

  private Seeds() {}

  static List<SourceInput> inputs() {
    List<SourceInput> inputs = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.rows("seeds/index.tsv")) {
      inputs.add(SourceInput.text(row.cell(0), content(row.cell(0))));
    }
    return inputs;
  }

  private static String content(String name) {
    try (InputStream stream = Seeds.class.getResourceAsStream("seeds/" + name)) {
      if (stream == null) {
        throw SourceFormatException.of(name, "no such resource", "a bundled document");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled document " + name, e);
    }
  }
}
