package io.github.dateline.parse.wire;

import io.github.dateline.document.Document;
import io.github.dateline.parse.Claim;
import io.github.dateline.parse.DocumentParser;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a news item in ninjs 1, 2 or 3: News in JSON of the IPTC. */
public final class NinjsParser implements DocumentParser {

  /** An item nests its associations, and these their renditions: some ten levels. */
  private static final int DEEPEST = 100;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .build();

  /** Returns a parser; for {@link java.util.ServiceLoader}. */
  public NinjsParser() {}

  @Override
  public String format() {
    return "ninjs";
  }

  @Override
  public Claim claim(SourceInput input) {
    if (input.form() != SourceInput.Form.JSON) {
      return Claim.no("not JSON");
    }
    return NinjsKeys.claim(input.text().content());
  }

  @Override
  public Document parse(SourceInput input) {
    return Ninjs.read(tree(input), input);
  }

  private static JsonNode tree(SourceInput input) {
    String name = input.text().name();
    try {
      JsonNode tree = MAPPER.readTree(input.text().content());
      if (!tree.isObject()) {
        throw SourceFormatException.of(name, "no JSON object", "an item of ninjs");
      }
      return tree;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      String place = line == 0 ? name : name + ":" + line;
      throw SourceFormatException.of(
          place,
          "broken JSON",
          "JSON (" + e.getOriginalMessage().lines().findFirst().orElse("") + ")");
    }
  }
}
