package io.github.dateline.meeting;

import io.github.dateline.document.Document;
import io.github.dateline.document.TextBlock;
import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.Claim.Bond;
import io.github.dateline.source.Span;
import io.github.dateline.text.Sentence;
import io.github.dateline.time.Certainty;
import io.github.dateline.time.DateMention;
import io.github.dateline.time.DateRange;
import io.github.dateline.time.Grain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one document from top to bottom and keeps the meetings it tells of. Used once. */
final class StoryReader {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int ANAPHOR_REACH = 5;

  /** More tokens are no sentence but a table or a list; reading one costs more than its length. */
  private static final int LONGEST = 400;

  /** What a sentence told, for the places that repeat it word for word. */
  private record Copy(Draft draft, Claim claim) {}

  private final Document document;
  private final PersonIndex people;
  private final Map<Span, List<DateMention>> dates = new HashMap<>();
  private final PhraseFinder phrases;
  private final ClaimFinder claims;
  private final StatusReader statuses;
  private final Resolver resolver;
  private final DraftBuilder builder;
  private final Countries countries;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, List<Copy>> bySentence = new HashMap<>();

  StoryReader(
      Document document,
      List<DateMention> dates,
      PersonIndex people,
      PhraseFinder phrases,
      ClaimFinder claims,
      StatusReader statuses,
      Offices offices,
      Countries countries) {
    this.document = document;
    this.people = people;
    this.phrases = phrases;
    this.claims = claims;
    this.statuses = statuses;
    this.countries = countries;
    this.resolver = new Resolver(people, offices, countries);
    this.builder = new DraftBuilder(resolver);
    for (DateMention date : dates) {
      this.dates.computeIfAbsent(date.sentence(), s -> new ArrayList<>()).add(date);
    }
  }

  List<Draft> read(List<Sentence> sentences) {
    List<View> views = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (isRead(sentence)) {
        List<DateMention> own = dates.getOrDefault(sentence.span(), List.of());
        View view = phrases.view(sentence, own, people.in(sentence));
        resolver.note(view);
        views.add(view);
      }
    }
    views.forEach(this::read);
    return drafts;
  }

  private static boolean isRead(Sentence sentence) {
    boolean ornament =
        sentence.block() instanceof TextBlock block
            && (block.kind() == TextBlock.Kind.PULL_QUOTE
                || block.kind() == TextBlock.Kind.BYLINE
                || block.kind() == TextBlock.Kind.PUBLICATION
                || block.kind() == TextBlock.Kind.SIGNATURE);
    return sentence.block().isContent()
        && !ornament
        && sentence.tokens().size() > 1
        && sentence.tokens().size() <= LONGEST;
  }

  private void read(View view) {
    Sentence sentence = view.sentence();
    String key = BLANKS.matcher(sentence.text()).replaceAll(" ");
    List<Copy> known = bySentence.get(key);
    if (known != null) {
      repeat(known, view);
      return;
    }
    resolver.enter(view);
    List<Draft> told = new ArrayList<>();
    List<Copy> copies = new ArrayList<>();
    if (claims.hasTrigger(sentence) || hasDelegation(view)) {
      for (Claim claim : claims.find(view)) {
        take(claim, told).ifPresent(draft -> copies.add(new Copy(draft, claim)));
      }
    }
    resolver.leave(view);
    bySentence.put(key, List.copyOf(copies));
  }

  private static boolean hasDelegation(View view) {
    return view.phrases().stream()
        .anyMatch(
            p -> p.kind() == Phrase.Kind.BODY || DelegationMatcher.match(view, p).isPresent());
  }

  /** A sentence that stands again in a quotation or a second paste is further evidence. */
  private void repeat(List<Copy> known, View view) {
    Optional<LocalDate> asOf = document.referenceDate(view.sentence().span());
    for (Copy copy : known) {
      Claim again = copyOf(copy.claim(), view);
      copy.draft().tell(new Draft.Told(again, copy.draft().status, asOf, true));
    }
  }

  /** A claim of the first telling, moved into the sentence that repeats it. */
  private static Claim copyOf(Claim first, View view) {
    return new Claim(
        view,
        first.first(),
        first.last(),
        first.verb(),
        first.frame(),
        first.kind(),
        Arguments.Side.NONE,
        Arguments.Side.NONE,
        false,
        first.bond(),
        first.noun(),
        first.effect(),
        first.subjectFunction(),
        first.objectFunction());
  }

  private Optional<Draft> take(Claim claim, List<Draft> told) {
    Optional<LocalDate> reference = document.referenceDate(claim.view().sentence().span());
    TimeFinder.Found found = statuses.past(claim, TimeFinder.find(claim), reference);
    MeetingStatus status = statuses.read(claim, found.range(), reference);
    found = future(claim, found, status, reference);
    Draft draft = null;
    if (isQuestion(claim)) {
      return Optional.empty();
    }
    resolver.leads(claim);
    if (claim.bond() == Bond.NEW) {
      draft = fresh(claim, status, found, told);
    } else if (claim.bond() == Bond.ROUND) {
      draft = round(claim, status, found);
      draft = draft == null ? bare(claim, status, found, told) : draft;
    } else if (claim.bond() == Bond.DELEGATION) {
      draft = delegation(claim);
    } else {
      draft =
          claim.bond() == Bond.ANAPHOR
              ? anaphor(claim, told, status).orElse(null)
              : bare(claim, status, found, told);
      draft = draft == null && isDefinite(claim) ? bare(claim, status, found, told) : draft;
    }
    if (draft == null) {
      return Optional.empty();
    }
    note(draft, claim, status, found, reference);
    if (!told.contains(draft)) {
      told.add(draft);
    }
    return Optional.of(draft);
  }

  /** {@code asked whether she would meet him}: a question tells of no meeting. */
  private static boolean isQuestion(Claim claim) {
    return !claim.subject().isEmpty()
        && claim.view().lower(claim.subject().phrases().get(0).first() - 1).equals("whether");
  }

  /** A weekday before which the reader looked back, though the meeting is to come. */
  private static TimeFinder.Found future(
      Claim claim, TimeFinder.Found found, MeetingStatus status, Optional<LocalDate> reference) {
    boolean shift =
        status == MeetingStatus.PLANNED
            && found.weekday()
            && !isAhead(claim)
            && reference.isPresent()
            && found
                .range()
                .filter(
                    r ->
                        r.last().isBefore(reference.get())
                            && !r.first().isBefore(reference.get().minusDays(7)))
                .isPresent();
    if (!shift) {
      return found;
    }
    DateRange range = found.range().orElseThrow();
    DateRange ahead =
        new DateRange(range.first().plusDays(7), range.last().plusDays(7), range.grain());
    return new TimeFinder.Found(
        Optional.of(ahead), found.certainty(), found.ends(), found.begins(), found.days(), true);
  }

  /** {@code met on Thursday, ahead of talks}: the day is that of what came before. */
  private static boolean isAhead(Claim claim) {
    View view = claim.view();
    for (int i = claim.first() - 1; claim.isNoun() && i >= claim.first() - 5; i--) {
      if (view.lower(i).equals("ahead") && view.lower(i + 1).equals("of")) {
        return true;
      }
    }
    return false;
  }

  private void note(
      Draft draft,
      Claim claim,
      MeetingStatus status,
      TimeFinder.Found found,
      Optional<LocalDate> reference) {
    boolean first = draft.told().isEmpty();
    draft.tell(new Draft.Told(claim, status, reference, false));
    if (claim.bond() != Bond.DELEGATION) {
      DateRange known = draft.range;
      if (claim.bond() != Bond.ANAPHOR || known == null || draft.certainty == Certainty.INFERRED) {
        draft.time(found);
      } else {
        if (found.range().filter(r -> r.contains(known) && r.grain() == Grain.DAY).isPresent()) {
          draft.range = found.range().get();
          draft.starts = null;
        }
        draft.days = Math.max(draft.days, found.days());
        if (found.ends() || found.begins()) {
          draft.time(found);
        }
      }
      // a bare noun says little: `the talks`, `the agenda of the talks`
      boolean bare = claim.isNoun() && claim.verb() == claim.first();
      boolean weak = status == MeetingStatus.HELD && (claim.bond() == Bond.ANAPHOR || bare);
      if (!first && !weak) {
        draft.status = Statuses.merge(draft.status, status);
      }
      if (draft.place == null) {
        draft.place = PlaceFinder.find(claim).orElse(null);
      }
    }
    draft.sentence = Math.max(draft.sentence, claim.view().sentence().index());
    if (claim.bond() == Bond.NEW) {
      resolver.met(draft);
    }
  }

  private @Nullable Draft fresh(
      Claim claim, MeetingStatus status, TimeFinder.Found found, List<Draft> told) {
    Draft draft = builder.build(claim, status);
    if (draft.members().isEmpty() || !isWorth(claim, draft)) {
      return anaphor(claim, told, status).orElse(null);
    }
    draft.time(found);
    draft.place = PlaceFinder.find(claim).orElse(null);
    Optional<Draft> same = Merger.sameAs(draft, claim, drafts, told);
    if (same.isPresent()) {
      Merger.absorb(same.get(), draft);
      same.get().settleSides();
      return same.get();
    }
    drafts.add(draft);
    return draft;
  }

  /**
   * {@code the talks}, but not {@code her meetings}: a noun that can be told without its parties.
   */
  private static boolean isDefinite(Claim claim) {
    return claim.subject().isEmpty();
  }

  /** A meeting that is told by its noun alone; who met is not said, or only of one side. */
  private @Nullable Draft bare(
      Claim claim, MeetingStatus status, TimeFinder.Found found, List<Draft> told) {
    boolean far =
        claim.kind() == MeetingKind.VISIT
            || claim.kind() == MeetingKind.CALL
            || claim.kind() == MeetingKind.INTERVIEW;
    if (far || status == MeetingStatus.UNKNOWN || claim.noun().equals("round")) {
      return null;
    }
    for (Draft known : told) {
      if (Merger.canName(claim, known)) {
        return known;
      }
    }
    Draft draft = builder.build(claim, status);
    draft.time(found);
    draft.place = PlaceFinder.find(claim).orElse(null);
    drafts.add(draft);
    return draft;
  }

  /** A meeting needs two parties, or a verb that says so of one; a visit needs a visitor. */
  private static boolean isWorth(Claim claim, Draft draft) {
    boolean pronouns =
        claim.subject().phrases().stream()
            .allMatch(p -> p.kind() == Phrase.Kind.PRONOUN && p.plural());
    boolean they = claim.subject().phrases().stream().anyMatch(p -> p.head().equals("they"));
    return !pronouns
        || draft.members().size() > 1
            && (draft.hasPersonPair() || they && !draft.pairs().isEmpty());
  }

  private @Nullable Draft round(Claim claim, MeetingStatus status, TimeFinder.Found found) {
    List<Actor> parties = lastParties();
    if (parties.size() < 2) {
      return null;
    }
    Draft draft = new Draft(claim.kind(), status, claim.view().sentence().index());
    for (int i = 0; i < parties.size(); i++) {
      draft.add(parties.get(i).inferred(), Participant.Function.PRINCIPAL, i);
    }
    draft.pair(parties.get(0), parties.get(1));
    draft.time(found);
    draft.place = PlaceFinder.find(claim).orElse(null);
    Optional<Draft> same = Merger.sameAs(draft, claim, drafts, List.of());
    if (same.isPresent()) {
      return same.get();
    }
    drafts.add(draft);
    return draft;
  }

  private List<Actor> lastParties() {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      List<Actor> states = drafts.get(i).actors().filter(Actor::isCountry).toList();
      if (states.size() == 2) {
        return states;
      }
    }
    return resolver.lastCountries();
  }

  /** {@code the talks}: the meeting told last that such a noun can stand for. */
  private Optional<Draft> anaphor(Claim claim, List<Draft> told, MeetingStatus status) {
    boolean current = status == MeetingStatus.ONGOING || status == MeetingStatus.PLANNED;
    if (!told.isEmpty() && Merger.canName(claim, told.get(told.size() - 1))) {
      return Optional.of(told.get(told.size() - 1));
    }
    int here = claim.view().sentence().index();
    Draft best = null;
    for (Draft draft : drafts) {
      boolean near = here - draft.sentence <= ANAPHOR_REACH;
      if (!near || !Merger.canName(claim, draft)) {
        continue;
      }
      boolean later = best == null || draft.sentence >= best.sentence;
      if (best != null && best.members().isEmpty() != draft.members().isEmpty()) {
        later = best.members().isEmpty();
      }
      if (current && best != null && draft.isBackground() != best.isBackground()) {
        later = best.isBackground();
      }
      if (later) {
        best = draft;
      }
    }
    return Optional.ofNullable(best);
  }

  private @Nullable Draft delegation(Claim claim) {
    Phrase team = claim.object().phrases().get(0);
    Draft draft = Delegations.meetingOf(drafts, claim, team);
    if (draft != null) {
      Delegations.join(draft, claim, team, resolver, countries);
    }
    return draft;
  }
}
