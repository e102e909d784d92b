package io.github.dateline.testing;

import io.github.dateline.corpus.Corpus;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.Participant;
import io.github.dateline.person.CorpusPerson;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a corpus has, in words for the message of a failed assertion. */
final class Findings {

  private static final int MOST = 20;

  private Findings() {}

  /** Says what a corpus knows of somebody. */
  static String of(Corpus corpus, String name) {
    List<Meeting> meetings = corpus.meetings().with(name).list();
    if (!meetings.isEmpty()) {
      return "Meetings with \"" + name + "\":\n" + list(meetings);
    }
    return corpus.people(name).isEmpty()
        ? "Nobody is called \"" + name + "\". " + of(corpus)
        : "No meeting with \"" + name + "\".\n";
  }

  /** Says whom a corpus knows. */
  static String of(Corpus corpus) {
    return "The corpus knows " + of(corpus.people()) + ".\n";
  }

  static String of(List<CorpusPerson> people) {
    String names =
        people.stream().limit(MOST).map(CorpusPerson::name).collect(Collectors.joining(", "));
    if (people.isEmpty()) {
      return "no people";
    }
    return people.size() <= MOST ? names : names + " and " + (people.size() - MOST) + " others";
  }

  /** Lists meetings, one a line. */
  static String list(List<Meeting> meetings) {
    StringBuilder text = new StringBuilder();
    meetings.stream().limit(MOST).forEach(m -> text.append("  ").append(line(m)).append('\n'));
    if (meetings.size() > MOST) {
      text.append("  and ").append(meetings.size() - MOST).append(" others\n");
    }
    return text.toString();
  }

  private static String line(Meeting meeting) {
    String when = meeting.when().map(w -> w.range().toString()).orElse("undated");
    String pairs =
        meeting.pairs().stream()
            .map(pair -> pair.first().name() + " - " + pair.second().name())
            .collect(Collectors.joining(", "));
    String who =
        meeting.participants().stream()
            .map(Participant::party)
            .map(party -> party.name())
            .collect(Collectors.joining(", "));
    String place = meeting.where().map(w -> " at " + w).orElse("");
    String source =
        meeting.evidence().stream()
            .map(e -> " [" + e.document() + ":" + e.line() + "]")
            .findFirst()
            .orElse("");
    return String.format(
        Locale.ROOT,
        "%s %s, %s%s: %s%s",
        when,
        meeting.kind().name().toLowerCase(Locale.ROOT),
        meeting.status().name().toLowerCase(Locale.ROOT),
        place,
        pairs.isEmpty() ? who : pairs,
        source);
  }
}
