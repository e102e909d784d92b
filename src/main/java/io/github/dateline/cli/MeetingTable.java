package io.github.dateline.cli;

import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.MeetingTime;
import io.github.dateline.meeting.Pair;
import io.github.dateline.meeting.Participant;
import io.github.dateline.meeting.Party;
import io.github.dateline.source.Evidence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Meetings as a table: when, who and whom, kind, status, where, and the line that says so. */
final class MeetingTable {

  private static final int WIDEST_PARTIES = 56;
  private static final int WIDEST_PLACE = 24;

  private MeetingTable() {}

  static String of(List<Meeting> meetings) {
    if (meetings.isEmpty()) {
      return "No meetings.\n";
    }
    Table table = new Table(2);
    table.row("WHEN", "WHO - WHOM", "KIND", "STATUS", "WHERE", "SOURCE");
    for (Meeting meeting : meetings) {
      table.row(
          meeting.when().map(MeetingTime::range).map(Object::toString).orElse("undated"),
          parties(meeting),
          lower(meeting.kind()),
          lower(meeting.status()),
          wrap(meeting.where().orElse(""), WIDEST_PLACE),
          source(meeting));
    }
    return table.toString();
  }

  private static String source(Meeting meeting) {
    List<Evidence> evidence = meeting.evidence();
    if (evidence.isEmpty()) {
      return "";
    }
    Evidence first = evidence.get(0);
    String more = evidence.size() == 1 ? "" : " (+" + (evidence.size() - 1) + ")";
    return first.document() + ":" + first.line() + more;
  }

  /** One line for each group of parties who met the same others: {@code A, B - C}. */
  private static String parties(Meeting meeting) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<Set<Party>, Set<Party>> side : sides(meeting).entrySet()) {
      lines.add(names(side.getValue()) + " - " + names(side.getKey()));
    }
    if (lines.isEmpty()) {
      lines.add(names(meeting.participants().stream().map(Participant::party).toList()));
    }
    if (meeting.openList()) {
      lines.add("and others");
    }
    return wrap(String.join("\n", lines), WIDEST_PARTIES);
  }

  /** Returns the groups who met the same others, by these others, in participants' order. */
  private static Map<Set<Party>, Set<Party>> sides(Meeting meeting) {
    Set<String> left = leftSide(meeting);
    Map<Party, Set<Party>> met = new LinkedHashMap<>();
    Set<Pair> told = new LinkedHashSet<>();
    for (Participant participant : meeting.participants()) {
      Party party = participant.party();
      for (Pair pair : meeting.pairs()) {
        if (pair.has(party.key()) && told.add(pair)) {
          Party other = other(pair, party);
          boolean swap = left.contains(other.key()) && !left.contains(party.key());
          met.computeIfAbsent(swap ? other : party, p -> new LinkedHashSet<>())
              .add(swap ? party : other);
        }
      }
    }
    Map<Set<Party>, Set<Party>> sides = new LinkedHashMap<>();
    met.forEach((who, whom) -> sides.computeIfAbsent(whom, w -> new LinkedHashSet<>()).add(who));
    return sides;
  }

  /** Returns the keys of the side of the first participant, followed along the pairs. */
  private static Set<String> leftSide(Meeting meeting) {
    Set<String> left = new LinkedHashSet<>();
    Set<String> right = new LinkedHashSet<>();
    for (Participant participant : meeting.participants()) {
      Deque<Party> open = new ArrayDeque<>(List.of(participant.party()));
      if (!right.contains(participant.party().key())) {
        left.add(participant.party().key());
      }
      while (!open.isEmpty()) {
        Party party = open.remove();
        Set<String> opposite = left.contains(party.key()) ? right : left;
        for (Pair pair : meeting.pairs()) {
          if (pair.has(party.key())) {
            Party other = other(pair, party);
            if (!left.contains(other.key()) && !right.contains(other.key())) {
              opposite.add(other.key());
              open.add(other);
            }
          }
        }
      }
    }
    return left;
  }

  private static Party other(Pair pair, Party party) {
    return pair.first().key().equals(party.key()) ? pair.second() : pair.first();
  }

  private static String names(Iterable<Party> parties) {
    List<String> names = new ArrayList<>();
    parties.forEach(party -> names.add(party.name()));
    return String.join(", ", names);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Breaks long lines at blanks. */
  private static String wrap(String text, int width) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.replace("\n", " \n ").split(" ", -1)) {
      if (word.equals("\n")) {
        wrapped.append('\n');
        column = 0;
      } else if (column > 0 && column + 1 + word.length() > width) {
        wrapped.append("\n  ").append(word);
        column = 2 + word.length();
      } else if (!word.isEmpty()) {
        wrapped.append(column == 0 ? "" : " ").append(word);
        column += word.length() + (column == 0 ? 0 : 1);
      }
    }
    return wrapped.toString();
  }
}
