package io.github.dateline.json;

import io.github.dateline.meeting.GroupParty;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.MeetingKind;
import io.github.dateline.meeting.MeetingStatus;
import io.github.dateline.meeting.MeetingTime;
import io.github.dateline.meeting.Pair;
import io.github.dateline.meeting.Participant;
import io.github.dateline.meeting.Party;
import io.github.dateline.meeting.PersonParty;
import io.github.dateline.meeting.Relation;
import io.github.dateline.meeting.StatusReport;
import io.github.dateline.source.Evidence;
import io.github.dateline.time.Certainty;

/** Meetings, of a document or of a corpus. */
final class MeetingFields {

  private MeetingFields() {}

  static void write(Entry out, Meeting meeting) {
    out.text("id", meeting.id());
    out.constant("kind", meeting.kind());
    out.constant("status", meeting.status());
    out.list("participants", meeting.participants(), MeetingFields::write);
    out.flag("openList", meeting.openList());
    out.optional("when", meeting.when(), MeetingFields::write);
    out.text("where", meeting.where());
    out.list("pairs", meeting.pairs(), MeetingFields::write);
    out.list("evidence", meeting.evidence(), MeetingFields::write);
    out.list("history", meeting.history(), MeetingFields::write);
    out.list("relations", meeting.relations(), MeetingFields::write);
    out.texts("reasons", meeting.reasons());
  }

  static Meeting meeting(Fields in) {
    return new Meeting(
        in.text("id"),
        in.constant("kind", MeetingKind.class),
        in.constant("status", MeetingStatus.class),
        in.list("participants", MeetingFields::participant),
        in.flag("openList"),
        in.optional("when", MeetingFields::when),
        in.optionalText("where"),
        in.list("pairs", MeetingFields::pair),
        in.list("evidence", MeetingFields::evidence),
        in.list("history", MeetingFields::report),
        in.list("relations", MeetingFields::relation),
        in.texts("reasons"));
  }

  private static void write(Entry out, Party party) {
    party.match(
        person -> out.text("person", person.id()).text("name", person.name()),
        group -> out.text("group", group.name()).constant("kind", group.kind()));
  }

  private static Party party(Fields in) {
    return in.has("person")
        ? new PersonParty(in.text("person"), in.text("name"))
        : new GroupParty(in.text("group"), in.constant("kind", GroupParty.Kind.class));
  }

  private static void write(Entry out, Participant participant) {
    out.object("party", participant.party(), MeetingFields::write);
    out.text("role", participant.role());
    out.text("side", participant.side());
    out.constant("function", participant.function());
    out.constant("certainty", participant.certainty());
  }

  private static Participant participant(Fields in) {
    return new Participant(
        in.object("party", MeetingFields::party),
        in.optionalText("role"),
        in.optionalText("side"),
        in.constant("function", Participant.Function.class),
        in.constant("certainty", Certainty.class));
  }

  private static void write(Entry out, MeetingTime when) {
    TimeFields.write(out, when.range());
    out.constant("certainty", when.certainty());
  }

  private static MeetingTime when(Fields in) {
    return new MeetingTime(TimeFields.range(in), in.constant("certainty", Certainty.class));
  }

  private static void write(Entry out, Pair pair) {
    out.object("first", pair.first(), MeetingFields::write);
    out.object("second", pair.second(), MeetingFields::write);
  }

  private static Pair pair(Fields in) {
    return new Pair(
        in.object("first", MeetingFields::party), in.object("second", MeetingFields::party));
  }

  private static void write(Entry out, Evidence evidence) {
    out.text("document", evidence.document());
    out.span("sentence", evidence.sentence());
    out.span("span", evidence.span());
    out.number("line", evidence.line());
    out.text("text", evidence.text());
    out.number("post", evidence.post());
    out.number("depth", evidence.quoteDepth());
    out.number("source", evidence.source());
    out.text("author", evidence.author());
    out.text("rule", evidence.rule());
  }

  private static Evidence evidence(Fields in) {
    return new Evidence(
        in.text("document"),
        in.span("sentence"),
        in.span("span"),
        in.number("line"),
        in.text("text"),
        in.optionalNumber("post"),
        in.number("depth"),
        in.optionalNumber("source"),
        in.optionalText("author"),
        in.text("rule"));
  }

  private static void write(Entry out, StatusReport report) {
    out.text("document", report.document());
    report.asOf().ifPresent(day -> out.day("asOf", day));
    out.constant("status", report.status());
  }

  private static StatusReport report(Fields in) {
    return new StatusReport(
        in.text("document"), in.optionalDay("asOf"), in.constant("status", MeetingStatus.class));
  }

  private static void write(Entry out, Relation relation) {
    out.constant("kind", relation.kind()).text("meeting", relation.meeting());
  }

  private static Relation relation(Fields in) {
    return new Relation(in.constant("kind", Relation.Kind.class), in.text("meeting"));
  }
}
