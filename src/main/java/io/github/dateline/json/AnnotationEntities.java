package io.github.dateline.json;

import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.MeetingStatus;
import io.github.dateline.meeting.MeetingTime;
import io.github.dateline.meeting.Pair;
import io.github.dateline.meeting.Participant;
import io.github.dateline.meeting.Relation;
import io.github.dateline.person.Person;
import io.github.dateline.person.PersonMention;
import io.github.dateline.person.Role;
import io.github.dateline.source.Evidence;
import io.github.dateline.time.DateMention;
import io.github.dateline.time.DateRange;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The dates, people and meetings of an annotation. */
final class AnnotationEntities {

  private AnnotationEntities() {}

  static void putDate(ObjectNode out, DateMention date) {
    Annotation.putSpan(out, date.span());
    out.put("text", date.text());
    out.put("type", date.type().name());
    out.put("value", date.value());
    Annotation.put(out, "mod", date.modifier());
    putRange(out, date.range());
  }

  static void putPerson(ObjectNode out, Person person) {
    out.put("id", person.id());
    out.put("name", person.name());
    Annotation.putTexts(out, "aliases", person.aliases());
    Annotation.putTexts(out, "roles", person.roles().stream().map(Role::text).toList());
    Annotation.putAll(
        out,
        "mentions",
        person.mentions().stream().filter(m -> m.kind() == PersonMention.Kind.NAME).toList(),
        (entry, mention) -> {
          Annotation.putSpan(entry, mention.span());
          entry.put("text", mention.text());
        });
  }

  static void putMeeting(ObjectNode out, Meeting meeting) {
    out.put("id", meeting.id());
    out.put("kind", meeting.kind().name().toLowerCase(Locale.ROOT));
    out.put("status", status(meeting.status()));
    Annotation.putAll(
        out, "participants", meeting.participants(), AnnotationEntities::putParticipant);
    ArrayNode pairs = out.putArray("pairs");
    ArrayNode groupPairs = out.putArray("groupPairs");
    for (Pair pair : meeting.pairs()) {
      ArrayNode target = pair.isOfPersons() ? pairs.addArray() : groupPairs.addArray();
      target.add(pair.first().key()).add(pair.second().key());
    }
    putRange(out, meeting.when().map(MeetingTime::range));
    Annotation.put(out, "place", meeting.where());
    Annotation.putAll(out, "evidence", meeting.evidence(), AnnotationEntities::putEvidence);
    Annotation.putAll(out, "relations", meeting.relations(), AnnotationEntities::putRelation);
    Annotation.putTexts(out, "reasons", meeting.reasons());
  }

  private static void putRelation(ObjectNode out, Relation relation) {
    out.put("kind", relation.kind().name().toLowerCase(Locale.ROOT));
    out.put("meeting", relation.meeting());
  }

  /** The contract has no words for an invitation and for a new date: both are yet to come. */
  private static String status(MeetingStatus status) {
    return switch (status) {
      case INVITED, POSTPONED -> "planned";
      default -> status.name().toLowerCase(Locale.ROOT);
    };
  }

  private static void putParticipant(ObjectNode out, Participant participant) {
    String name = participant.party().match(person -> "person", group -> "group");
    out.put(name, participant.party().key());
    Annotation.put(out, "role", participant.role());
    Annotation.put(out, "side", participant.side());
  }

  private static void putEvidence(ObjectNode out, Evidence evidence) {
    Annotation.putSpan(out, evidence.sentence());
    out.put("text", evidence.text());
    evidence.post().ifPresent(post -> out.put("post", post).put("depth", evidence.quoteDepth()));
    evidence.source().ifPresent(post -> out.put("source", post));
    Annotation.put(out, "author", evidence.author());
  }

  private static void putRange(ObjectNode out, Optional<DateRange> range) {
    range.ifPresent(
        days -> out.put("first", days.first().toString()).put("last", days.last().toString()));
  }
}
