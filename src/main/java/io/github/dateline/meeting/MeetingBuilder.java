package io.github.dateline.meeting;

import io.github.dateline.document.Document;
import io.github.dateline.meeting.Draft.Member;
import io.github.dateline.meeting.Draft.Told;
import io.github.dateline.source.Evidence;
import io.github.dateline.source.Span;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns drafts into meetings. */
final class MeetingBuilder {

  private final Document document;
  private final Authors authors;

  MeetingBuilder(Document document) {
    this.document = document;
    this.authors = Authors.of(document);
  }

  List<Meeting> meetings(List<Draft> drafts) {
    List<Meeting> meetings = new ArrayList<>();
    for (Draft draft : drafts) {
      meetings.add(meeting(draft));
    }
    return List.copyOf(meetings);
  }

  private static String id(Draft draft) {
    return "m" + (draft.number + 1);
  }

  private static List<Relation> relations(Draft draft) {
    List<Relation> relations = new ArrayList<>();
    if (draft.whole != null) {
      relations.add(new Relation(Relation.Kind.PART_OF, id(draft.whole)));
    }
    if (draft.previous != null) {
      relations.add(new Relation(Relation.Kind.NEXT_IN_SERIES, id(draft.previous)));
    }
    return relations;
  }

  private Meeting meeting(Draft draft) {
    List<Participant> participants =
        draft.members().values().stream().map(MeetingBuilder::participant).toList();
    List<Pair> pairs =
        draft.pairs().stream()
            .filter(pair -> !isFiller(draft, pair))
            .sorted(
                Comparator.comparing((Pair p) -> p.first().key())
                    .thenComparing(p -> p.second().key()))
            .toList();
    Optional<MeetingTime> when = draft.when().map(range -> new MeetingTime(range, draft.certainty));
    return new Meeting(
        id(draft),
        draft.kind,
        draft.status,
        participants,
        draft.open,
        when,
        Optional.ofNullable(draft.place),
        pairs,
        evidence(draft),
        history(draft),
        relations(draft),
        reasons(draft));
  }

  /** A crowd without a name cannot be asked for; a country whose own man met says nothing more. */
  private static boolean isFiller(Draft draft, Pair pair) {
    return isCrowd(draft, pair.first())
        || isCrowd(draft, pair.second())
        || isUnknown(pair.first()) && isUnknown(pair.second())
        || isLed(draft, pair.first())
        || isLed(draft, pair.second())
        || draft.hasPersonPair() && (isTeam(draft, pair.first()) || isTeam(draft, pair.second()))
        || isBehind(draft, pair.first(), pair.second())
        || isBehind(draft, pair.second(), pair.first());
  }

  private static boolean isBehind(Draft draft, Party country, Party person) {
    return person instanceof PersonParty
        && country instanceof GroupParty
        && draft.hasPersonPair()
        && draft
            .actors()
            .anyMatch(
                a ->
                    a.isPerson()
                        && !a.party().key().equals(person.key())
                        && a.side().filter(country.name()::equals).isPresent());
  }

  /** {@code Lions meet Pharaohs}: capitalised words of which nothing is known. */
  private static boolean isUnknown(Party party) {
    return party instanceof GroupParty group
        && group.kind() == GroupParty.Kind.PEOPLE
        && group.name().indexOf(' ') < 0;
  }

  /** {@code a Polish delegation led by Haas}: he stands for it. */
  private static boolean isLed(Draft draft, Party team) {
    Member own = draft.members().get(team.key());
    return team instanceof GroupParty group
        && group.kind() == GroupParty.Kind.ORGANISATION
        && draft
            .firstView()
            .isWord(WordClass.TEAM, group.name().substring(group.name().lastIndexOf(' ') + 1))
        && own != null
        && draft.members().values().stream()
            .anyMatch(m -> m.actor().isPerson() && m.group() == own.group());
  }

  /** {@code the delegation}, {@code a group of five lawmakers}. */
  private static boolean isTeam(Draft draft, Party party) {
    return party instanceof GroupParty group
        && group.kind() == GroupParty.Kind.ORGANISATION
        && Character.isLowerCase(group.name().codePointAt(0))
        && !isCamp(draft, group.name());
  }

  /** {@code the rebels}, {@code the employers}: a side of a dispute that needs no name. */
  private static boolean isCamp(Draft draft, String name) {
    String head = name.substring(name.lastIndexOf(' ') + 1);
    return draft.firstView().isWord(WordClass.CAMP, head) && draft.members().size() > 1;
  }

  /** {@code ministers}, {@code leaders of the group}: several people, none of them named. */
  private static boolean isCrowd(Draft draft, Party party) {
    if (!(party instanceof GroupParty group) || group.kind() == GroupParty.Kind.COUNTRY) {
      return false;
    }
    String name = group.name();
    if (name.endsWith("countries") || name.endsWith("nations") || name.endsWith("states")) {
      return true;
    }
    if (group.kind() == GroupParty.Kind.ORGANISATION) {
      return name.equals("group");
    }
    int of = name.indexOf(" of ");
    String head = of < 0 ? name : name.substring(0, of);
    boolean several = head.endsWith("s") || head.endsWith("people") || head.endsWith("men");
    return several && name.chars().noneMatch(Character::isUpperCase) && !isCamp(draft, head);
  }

  private static Participant participant(Member member) {
    Actor actor = member.actor();
    return new Participant(
        actor.party(), actor.role(), actor.side(), member.function(), actor.certainty());
  }

  /** One report a day on which something else was said; the last is what the document holds. */
  private List<StatusReport> history(Draft draft) {
    List<StatusReport> history = new ArrayList<>();
    for (Map.Entry<LocalDate, MeetingStatus> day : draft.statuses().entrySet()) {
      Optional<LocalDate> asOf = Optional.of(day.getKey()).filter(d -> !d.equals(LocalDate.MIN));
      boolean same =
          !history.isEmpty() && history.get(history.size() - 1).status() == day.getValue();
      if (!same) {
        history.add(new StatusReport(document.name(), asOf, day.getValue()));
      }
    }
    Optional<LocalDate> last =
        history.isEmpty() ? draft.told().get(0).asOf() : history.remove(history.size() - 1).asOf();
    history.add(new StatusReport(document.name(), last, draft.status));
    return history;
  }

  /** Says of each passage but the first why it is taken to speak of this meeting. */
  private List<String> reasons(Draft draft) {
    Set<String> reasons = new LinkedHashSet<>();
    for (Told told : ordered(draft)) {
      if (told.tie() != Tie.FIRST) {
        Sentence sentence = told.claim().view().sentence();
        int start = sentence.span().start();
        int line = document.source().lineInPart(start);
        String words = sentence.textOf(told.claim().first(), told.claim().last());
        String where = document.source().nameAt(start) + ":" + line + " \"" + words + "\": ";
        reasons.add(where + told.tie().reason());
      }
    }
    return List.copyOf(reasons);
  }

  private static List<Told> ordered(Draft draft) {
    List<Told> told = new ArrayList<>(draft.told());
    told.sort(Comparator.comparingInt((Told t) -> t.claim().view().sentence().index()));
    return told;
  }

  private List<Evidence> evidence(Draft draft) {
    List<Evidence> evidence = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (Told one : ordered(draft)) {
      Sentence sentence = one.claim().view().sentence();
      if (seen.add(sentence.span())) {
        evidence.add(evidence(one.claim(), sentence));
      }
    }
    return evidence;
  }

  private Evidence evidence(Claim claim, Sentence sentence) {
    Token first = sentence.tokens().get(claim.first());
    Token last = sentence.tokens().get(claim.last());
    int start = sentence.span().start();
    Authors.Voice voice = authors.at(sentence.span());
    return new Evidence(
        document.source().nameAt(start),
        sentence.span(),
        new Span(first.start(), last.end()),
        document.source().lineInPart(start),
        sentence.text(),
        sentence.block().post(),
        sentence.block().quoteDepth(),
        voice.source(),
        voice.author(),
        claim.frame());
  }
}
