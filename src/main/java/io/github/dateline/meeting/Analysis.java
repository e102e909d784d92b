package io.github.dateline.meeting;

import static java.util.Objects.requireNonNull;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.PersonIndex.Named;
import io.github.dateline.meeting.SentenceAnalyzer.Finding;
import io.github.dateline.meeting.SentenceAnalyzer.Input;
import io.github.dateline.meeting.SentenceAnalyzer.Mention;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks an analyser for the claims of a sentence, in the terms of the readers that go on with it.
 */
record Analysis(SentenceAnalyzer analyzer) {

  /** How evidence names what an analyser found. */
  private static final String RULE = "analyzer";

  /** A claim with the status that the analyser gives it. */
  record Given(Claim claim, MeetingStatus status) {}

  /** Returns the claims; empty if the analyser leaves the sentence to the rules. */
  Optional<List<Given>> read(View view, List<Named> people) {
    List<Mention> mentions =
        people.stream().map(n -> new Mention(n.mention().span(), n.person())).toList();
    return requireNonNull(
            analyzer.analyze(new Input(view.sentence(), mentions, view.dates())),
            "analyzer returned null; Optional.empty() leaves a sentence to the rules")
        .map(findings -> claims(view, findings));
  }

  private static List<Given> claims(View view, List<Finding> findings) {
    List<Given> claims = new ArrayList<>();
    for (Finding finding : findings) {
      check(view, finding.words());
      Side one = side(view, finding.one());
      Side other = side(view, finding.other());
      if (!one.isEmpty()) {
        claims.add(new Given(claim(view, finding, one, other), finding.status()));
      }
    }
    return claims;
  }

  private static Claim claim(View view, Finding finding, Side one, Side other) {
    int first = view.sentence().tokenAt(finding.words().start());
    int last = Math.max(first, view.sentence().tokenAt(finding.words().end() - 1));
    return new Claim(
        view,
        Math.min(first, view.size() - 1),
        Math.min(last, view.size() - 1),
        Math.min(first, view.size() - 1),
        RULE,
        finding.kind(),
        one,
        other,
        finding.other().isEmpty(),
        Claim.Bond.NEW,
        "",
        "",
        Participant.Function.PRINCIPAL,
        Participant.Function.PRINCIPAL);
  }

  private static Side side(View view, List<Span> spans) {
    Set<Phrase> phrases = new LinkedHashSet<>();
    for (Span span : spans) {
      check(view, span);
      int last = view.sentence().tokenAt(span.end() - 1);
      for (int i = view.sentence().tokenAt(span.start()); i <= last; i++) {
        view.phraseAt(i).ifPresent(phrases::add);
      }
    }
    List<Phrase> list = List.copyOf(phrases);
    return list.isEmpty() ? Side.NONE : new Side(list, false, list.get(list.size() - 1).last());
  }

  private static void check(View view, Span span) {
    if (!view.sentence().span().contains(span)) {
      throw new IllegalArgumentException(
          "an analyser found "
              + span
              + " in the sentence "
              + view.sentence().span()
              + "; expected a span inside it");
    }
  }
}
