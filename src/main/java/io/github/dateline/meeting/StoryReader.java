package io.github.dateline.meeting;

import io.github.dateline.document.Document;
import io.github.dateline.document.TextBlock;
import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.Analysis.Given;
import io.github.dateline.meeting.Claim.Bond;
import io.github.dateline.meeting.Merger.Match;
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
  private final Optional<Analysis> analysis;
  private final StatusReader statuses;
  private final SeriesWords series;
  private final Resolver resolver;
  private final DraftBuilder builder;
  private final Countries countries;
  private final Drafts drafts = new Drafts();
  private Optional<Arrival> arrival = Optional.empty();
  private final Map<String, List<Copy>> bySentence = new HashMap<>();

  StoryReader(
      Document document,
      List<DateMention> dates,
      PersonIndex people,
      PhraseFinder phrases,
      ClaimFinder claims,
      Optional<Analysis> analysis,
      StatusReader statuses,
      SeriesWords series,
      Offices offices,
      Countries countries) {
    this.document = document;
    this.people = people;
    this.phrases = phrases;
    this.claims = claims;
    this.analysis = analysis;
    this.statuses = statuses;
    this.series = series;
    this.countries = countries;
    this.resolver = new Resolver(people, offices, countries);
    this.builder = new DraftBuilder(resolver);
    for (DateMention date : dates) {
      this.dates.computeIfAbsent(date.sentence(), s -> new ArrayList<>()).add(date);
    }
  }

  Drafts read(List<Sentence> sentences) {
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
    Optional<List<Given>> given = analysis.flatMap(a -> a.read(view, people.in(sentence)));
    for (Given one : given.orElse(List.of())) {
      take(one.claim(), Optional.of(one.status()), told)
          .ifPresent(draft -> copies.add(new Copy(draft, one.claim())));
    }
    if (given.isEmpty() && (claims.hasTrigger(sentence) || hasDelegation(view))) {
      for (Claim claim : claims.find(view)) {
        take(claim, Optional.empty(), told).ifPresent(draft -> copies.add(new Copy(draft, claim)));
      }
    }
    resolver.leave(view);
    arrival = Arrival.in(view);
    bySentence.put(key, List.copyOf(copies));
  }

  private static boolean hasDelegation(View view) {
    return view.phrases().stream().anyMatch(p -> p.kind() == Phrase.Kind.BODY);
  }

  /** A sentence that stands again in a quotation or a second paste is further evidence. */
  private void repeat(List<Copy> known, View view) {
    Optional<LocalDate> asOf = document.referenceDate(view.sentence().span());
    for (Copy copy : known) {
      Claim again = copyOf(copy.claim(), view);
      copy.draft().tell(new Draft.Told(again, copy.draft().status, asOf, Tie.COPY));
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

  private Optional<Draft> take(Claim claim, Optional<MeetingStatus> given, List<Draft> told) {
    Optional<LocalDate> reference = document.referenceDate(claim.view().sentence().span());
    TimeFinder.Found found = statuses.past(claim, TimeFinder.find(claim), reference);
    Optional<DateRange> days = found.range();
    MeetingStatus status = given.orElseGet(() -> statuses.read(claim, days, reference));
    found = future(found, status, reference);
    if (isQuestion(claim)) {
      return Optional.empty();
    }
    resolver.leads(claim);
    Optional<Match> match = match(claim, status, found, told);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = match.get().draft();
    note(draft, new Draft.Told(claim, status, reference, match.get().tie()), found);
    if (!told.contains(draft)) {
      told.add(draft);
    }
    return Optional.of(draft);
  }

  private Optional<Match> match(
      Claim claim, MeetingStatus status, TimeFinder.Found found, List<Draft> told) {
    return switch (claim.bond()) {
      case NEW -> fresh(claim, status, found, told);
      case ROUND -> round(claim, status, found).or(() -> bare(claim, status, found, told));
      case BARE -> bare(claim, status, found, told);
      case DELEGATION -> delegation(claim);
      case ANAPHOR ->
          anaphor(claim, told, status)
              .map(m -> next(m, claim, status, found))
              .or(() -> isDefinite(claim) ? bare(claim, status, found, told) : Optional.empty());
    };
  }

  private Match next(Match match, Claim claim, MeetingStatus status, TimeFinder.Found found) {
    return isAnother(match.draft(), claim, status, found)
        ? another(match.draft(), claim, status, found)
        : match;
  }

  /** {@code Their second meeting is planned for March 20}: not the one told just before. */
  private boolean isAnother(
      Draft known, Claim claim, MeetingStatus status, TimeFinder.Found found) {
    Optional<SeriesWords.Mark> mark = series.mark(claim);
    boolean dated = known.when().isPresent() && found.range().isPresent();
    boolean apart = dated && !known.when().get().overlaps(found.range().get());
    boolean ahead = status == MeetingStatus.PLANNED && known.status != MeetingStatus.PLANNED;
    return mark.isPresent() && mark.get().rank() != 1 && (apart || ahead && !dated);
  }

  /** A meeting of the same parties in the same constellation. */
  private Match another(Draft known, Claim claim, MeetingStatus status, TimeFinder.Found found) {
    Draft draft = new Draft(claim.kind(), status, claim.view().sentence().index());
    for (Draft.Member member : known.members().values()) {
      draft.add(member.actor().inferred(), member.function(), member.group());
    }
    draft.pairs().addAll(known.pairs());
    draft.time(found);
    draft.place = PlaceFinder.find(claim).orElse(null);
    Optional<Match> same = Merger.sameAs(draft, claim, drafts, List.of());
    return same.map(m -> new Match(m.draft(), Tie.ROUND)).orElseGet(() -> first(draft));
  }

  /** {@code asked whether she would meet him}: a question tells of no meeting. */
  private static boolean isQuestion(Claim claim) {
    return !claim.subject().isEmpty()
        && claim.view().lower(claim.subject().phrases().get(0).first() - 1).equals("whether");
  }

  /** A weekday before which the reader looked back, though the meeting is to come. */
  private static TimeFinder.Found future(
      TimeFinder.Found found, MeetingStatus status, Optional<LocalDate> reference) {
    boolean shift =
        status == MeetingStatus.PLANNED
            && found.weekday()
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

  private void note(Draft draft, Draft.Told told, TimeFinder.Found found) {
    Claim claim = told.claim();
    MeetingStatus status = told.status();
    boolean first = draft.told().isEmpty();
    draft.tell(told);
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
      if (first || !weak) {
        draft.report(told);
      }
      if (draft.place == null) {
        draft.place = PlaceFinder.find(claim).orElse(null);
      }
    }
    draft.sentence = Math.max(draft.sentence, claim.view().sentence().index());
    drafts.touch(draft);
    if (claim.bond() == Bond.NEW) {
      resolver.met(draft);
    }
  }

  private Optional<Match> fresh(
      Claim claim, MeetingStatus status, TimeFinder.Found found, List<Draft> told) {
    Draft draft = builder.build(claim, status);
    if (draft.members().isEmpty() || !isWorth(claim, draft)) {
      return anaphor(claim, told, status);
    }
    draft.time(found);
    draft.place = PlaceFinder.find(claim).orElse(null);
    arrival.ifPresent(a -> a.complete(draft));
    Optional<Match> same = Merger.sameAs(draft, claim, drafts, told);
    if (same.isPresent()) {
      Merger.absorb(same.get().draft(), draft);
      if (same.get().tie() == Tie.HEADLINE) {
        drafts.renew(same.get().draft());
      }
      same.get().draft().settleSides();
      return same;
    }
    return Optional.of(first(draft));
  }

  private Match first(Draft draft) {
    drafts.add(draft);
    return new Match(draft, Tie.FIRST);
  }

  /**
   * {@code the talks}, but not {@code her meetings}: a noun that can be told without its parties.
   */
  private static boolean isDefinite(Claim claim) {
    return claim.subject().isEmpty();
  }

  /** A meeting that is told by its noun alone; who met is not said, or only of one side. */
  private Optional<Match> bare(
      Claim claim, MeetingStatus status, TimeFinder.Found found, List<Draft> told) {
    boolean far =
        claim.kind() == MeetingKind.VISIT
            || claim.kind() == MeetingKind.CALL
            || claim.kind() == MeetingKind.INTERVIEW;
    if (far || status == MeetingStatus.UNKNOWN || claim.noun().equals("round")) {
      return Optional.empty();
    }
    for (Draft known : told) {
      if (Merger.canName(claim, known)) {
        return Optional.of(new Match(known, Tie.NOUN));
      }
    }
    Draft draft = builder.build(claim, status);
    draft.time(found);
    draft.place = PlaceFinder.find(claim).orElse(null);
    return Optional.of(first(draft));
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

  private Optional<Match> round(Claim claim, MeetingStatus status, TimeFinder.Found found) {
    List<Actor> parties = lastParties();
    if (parties.size() < 2) {
      return anaphor(claim, List.of(), status)
          .filter(m -> isAnother(m.draft(), claim, status, found))
          .map(m -> another(m.draft(), claim, status, found));
    }
    Draft draft = new Draft(claim.kind(), status, claim.view().sentence().index());
    for (int i = 0; i < parties.size(); i++) {
      draft.add(parties.get(i).inferred(), Participant.Function.PRINCIPAL, i);
    }
    draft.pair(parties.get(0), parties.get(1));
    draft.time(found);
    draft.place = PlaceFinder.find(claim).orElse(null);
    Optional<Match> same = Merger.sameAs(draft, claim, drafts, List.of());
    return Optional.of(
        same.map(m -> new Match(m.draft(), Tie.ROUND)).orElseGet(() -> first(draft)));
  }

  private List<Actor> lastParties() {
    for (Draft draft : drafts.latest()) {
      List<Actor> states = draft.actors().filter(Actor::isCountry).toList();
      if (states.size() == 2) {
        return states;
      }
    }
    return resolver.lastCountries();
  }

  /** {@code the talks}: the meeting told last that such a noun can stand for. */
  private Optional<Match> anaphor(Claim claim, List<Draft> told, MeetingStatus status) {
    boolean current = status == MeetingStatus.ONGOING || status == MeetingStatus.PLANNED;
    if (!told.isEmpty() && Merger.canName(claim, told.get(told.size() - 1))) {
      return Optional.of(new Match(told.get(told.size() - 1), Tie.NOUN));
    }
    int here = claim.view().sentence().index();
    Draft best = null;
    for (Draft draft : drafts.near(here)) {
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
    return Optional.ofNullable(best).map(draft -> new Match(draft, Tie.NOUN));
  }

  private Optional<Match> delegation(Claim claim) {
    Phrase team = claim.object().phrases().get(0);
    int here = claim.view().sentence().index();
    Draft draft = Delegations.meetingOf(drafts.near(here), claim, team);
    if (draft == null) {
      return Optional.empty();
    }
    Delegations.join(draft, claim, team, resolver, countries);
    return Optional.of(new Match(draft, Tie.DELEGATION));
  }
}
