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
  private final Memory memory = new Memory();
  private final DraftLinker linker;
  private final Drafts drafts = new Drafts();
  private final Scene scene = new Scene();

  /** Whether the document speaks of talks or a visit at all. */
  private boolean talks;

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
    Resolver resolver = new Resolver(people, offices, countries, memory);
    this.linker = new DraftLinker(resolver, memory, series, countries, drafts);
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
        memory.note(view);
        views.add(view);
      }
    }
    talks = views.stream().anyMatch(view -> claims.hasTalks(view));
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
    memory.enter(view);
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
    if (told.isEmpty()) {
      linker.representatives(view).ifPresent(claim -> take(claim, Optional.empty(), told));
    }
    memory.leave(view);
    linker.leave(view, document.referenceDate(sentence.span()));
    scene.leave(view);
    news(view);
    bySentence.put(key, List.copyOf(copies));
  }

  /** Takes note of the day that the first sentences of a text give. */
  private void news(View view) {
    Optional<LocalDate> reference = document.referenceDate(view.sentence().span());
    reference.ifPresent(today -> drafts.news().read(view, today));
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
    Found stated = scene.past(TimeFinder.find(claim), claim, statuses.isPast(claim), reference);
    Optional<DateRange> days =
        stated.hint() == Found.Hint.SPEECH || stated.hint() == Found.Hint.SINCE
            ? Optional.empty()
            : stated.range();
    MeetingStatus status = given.orElseGet(() -> statuses.read(claim, days, reference));
    Found found = scene.settle(stated, claim, status, reference);
    if (isQuestion(claim) || claim.frame().equals(Signing.FRAME) && !talks) {
      return Optional.empty();
    }
    memory.leads(claim);
    Optional<Match> match = linker.link(claim, status, found, told);
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

  /** {@code asked whether she would meet him}: a question tells of no meeting. */
  private static boolean isQuestion(Claim claim) {
    return !claim.subject().isEmpty()
        && claim.view().lower(claim.subject().phrases().get(0).first() - 1).equals("whether");
  }

  private void note(Draft draft, Draft.Told told, Found found) {
    Claim claim = told.claim();
    MeetingStatus status = told.status();
    boolean first = draft.told().isEmpty();
    draft.tell(told);
    if (claim.bond() != Bond.DELEGATION) {
      DateRange known = draft.range;
      if (claim.bond() != Bond.ANAPHOR
          || known == null
          || draft.certainty == Certainty.INFERRED
          || found.hint() == Found.Hint.MOVED) {
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
      boolean weak =
          status == MeetingStatus.HELD
              && (claim.bond() == Bond.ANAPHOR || bare)
              && !NounStatus.isPassed(claim);
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
      memory.met(draft);
    }
  }
}
