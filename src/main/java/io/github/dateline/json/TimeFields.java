package io.github.dateline.json;

import io.github.dateline.time.Certainty;
import io.github.dateline.time.DateMention;
import io.github.dateline.time.DateRange;
import io.github.dateline.time.Grain;
import java.time.ZoneOffset;

/** Dates and day ranges. */
final class TimeFields {

  private TimeFields() {}

  static void write(Entry out, DateRange range) {
    out.day("first", range.first()).day("last", range.last()).constant("grain", range.grain());
  }

  static DateRange range(Fields in) {
    return new DateRange(in.day("first"), in.day("last"), in.constant("grain", Grain.class));
  }

  static void write(Entry out, DateMention date) {
    out.span("span", date.span());
    out.span("sentence", date.sentence());
    out.text("text", date.text());
    out.constant("type", date.type());
    out.text("value", date.value());
    out.text("modifier", date.modifier());
    out.optional("range", date.range(), TimeFields::write);
    out.constant("certainty", date.certainty());
    out.optional("interval", date.interval(), TimeFields::write);
    out.text("offset", date.offset().map(ZoneOffset::getId));
  }

  static DateMention mention(Fields in) {
    return new DateMention(
        in.span("span"),
        in.span("sentence"),
        in.text("text"),
        in.constant("type", DateMention.Type.class),
        in.text("value"),
        in.optionalText("modifier"),
        in.optional("range", TimeFields::range),
        in.constant("certainty", Certainty.class),
        in.optional("interval", TimeFields::range),
        in.optionalText("offset").map(ZoneOffset::of));
  }
}
