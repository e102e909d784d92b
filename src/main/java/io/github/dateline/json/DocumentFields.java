package io.github.dateline.json;

import io.github.dateline.document.Block;
import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.Caption;
import io.github.dateline.document.DatedSection;
import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.Provenance;
import io.github.dateline.document.TextBlock;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Blocks, times and notes: what articles and threads have in common. */
final class DocumentFields {

  private DocumentFields() {}

  static void write(Entry out, Block block) {
    if (block instanceof TextBlock text) {
      out.text("type", "text").constant("kind", text.kind());
    } else if (block instanceof Caption caption) {
      out.text("type", "caption").text("credit", caption.credit());
    } else if (block instanceof Boilerplate boilerplate) {
      out.text("type", "boilerplate").constant("reason", boilerplate.reason());
      out.text("cue", boilerplate.cue());
    } else {
      throw new AssertionError("no such kind of block: " + block);
    }
    out.span("span", block.span()).number("post", block.post());
    out.number("depth", block.quoteDepth());
  }

  static Block block(Fields in) {
    String type = in.text("type");
    return switch (type) {
      case "text" ->
          new TextBlock(
              in.constant("kind", TextBlock.Kind.class),
              in.span("span"),
              in.optionalNumber("post"),
              in.number("depth"));
      case "caption" ->
          new Caption(
              in.span("span"),
              in.optionalText("credit"),
              in.optionalNumber("post"),
              in.number("depth"));
      case "boilerplate" ->
          new Boilerplate(
              in.span("span"),
              in.constant("reason", Boilerplate.Reason.class),
              in.optionalText("cue"),
              in.optionalNumber("post"),
              in.number("depth"));
      default -> throw new IllegalArgumentException("type is \"" + type + "\"");
    };
  }

  static void write(Entry out, PrintedTime time) {
    out.day("date", time.date());
    out.text("time", time.time().map(LocalTime::toString));
    out.text("offset", time.offset().map(ZoneOffset::getId));
  }

  static PrintedTime time(Fields in) {
    return new PrintedTime(
        in.day("date"),
        in.optionalText("time").map(LocalTime::parse),
        in.optionalText("offset").map(ZoneOffset::of));
  }

  static void write(Entry out, DatedSection section) {
    out.span("span", section.span()).day("date", section.date());
  }

  static DatedSection section(Fields in) {
    return new DatedSection(in.span("span"), in.day("date"));
  }

  static void write(Entry out, Provenance found) {
    out.text("field", found.field()).text("value", found.value()).text("origin", found.origin());
    out.span("span", found.span());
  }

  static Provenance provenance(Fields in) {
    return new Provenance(
        in.text("field"), in.text("value"), in.text("origin"), in.optionalSpan("span"));
  }

  static void write(Entry out, Diagnostic diagnostic) {
    out.text("code", diagnostic.code()).text("message", diagnostic.message());
    out.span("span", diagnostic.span());
  }

  static Diagnostic diagnostic(Fields in) {
    return new Diagnostic(in.text("code"), in.text("message"), in.optionalSpan("span"));
  }
}
