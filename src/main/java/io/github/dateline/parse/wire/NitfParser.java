package io.github.dateline.parse.wire;

import io.github.dateline.document.Document;
import io.github.dateline.parse.Claim;
import io.github.dateline.parse.DocumentParser;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceStream;
import java.io.StringReader;

/** Reads a story in NITF, the News Industry Text Format of the IPTC. */
public final class NitfParser implements DocumentParser {

  /** Returns a parser; for {@link java.util.ServiceLoader}. */
  public NitfParser() {}

  @Override
  public String format() {
    return "nitf";
  }

  @Override
  public Claim claim(SourceInput input) {
    if (input.form() != SourceInput.Form.XML) {
      return Claim.no("not XML");
    }
    return SourceStream.of(input).root().equals("nitf")
        ? Claim.of(0.95, "the root element is nitf")
        : Claim.no("the root element is not nitf");
  }

  @Override
  public Document parse(SourceInput input) {
    XmlElement nitf = Xml.whole(input.text().name(), new StringReader(input.text().content()));
    Story story = new Story(input);
    Nitf.read(nitf, story);
    return story.build();
  }
}
