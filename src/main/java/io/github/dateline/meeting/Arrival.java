package io.github.dateline.meeting;

import io.github.dateline.time.Certainty;
import io.github.dateline.time.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Someone's coming to a place, which says where and when the next sentence happens: {@code Prado
 * arrived in Oslo on Tuesday. She met Weber}.
 *
 * @param who the key of the traveller
 * @param sentence the index of the sentence that tells it
 * @param place where to
 * @param day when, if that is told
 */
record Arrival(String who, int sentence, String place, Optional<DateRange> day) {

  private static final Set<String> LINKS = Set.of("in", "at", "to");

  /** The words between the verb and its place: {@code touched down in}. */
  private static final int GAP = 3;

  /** Returns the arrival of a person that a sentence tells of first. */
  static Optional<Arrival> in(View view) {
    for (int verb = 1; verb < view.size(); verb++) {
      if (view.is(verb, WordClass.ARRIVING)) {
        return view.phraseAt(verb - 1).flatMap(Arrival::traveller).flatMap(at(view, verb));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> traveller(Phrase phrase) {
    return phrase.actors().size() == 1 && phrase.actors().get(0).isPerson()
        ? Optional.of(phrase.actors().get(0).party().key())
        : Optional.empty();
  }

  private static Function<String, Optional<Arrival>> at(View view, int verb) {
    return who -> {
      for (int i = verb + 1; i <= verb + GAP; i++) {
        Optional<String> place = PlaceFinder.placeAt(view, i, LINKS);
        if (place.isPresent()) {
          int sentence = view.sentence().index();
          return Optional.of(new Arrival(who, sentence, place.get(), day(view)));
        }
      }
      return Optional.empty();
    };
  }

  private static Optional<DateRange> day(View view) {
    List<DateRange> days = view.days();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  /** Gives a meeting that the traveller is told to have had next the place and the day. */
  void complete(Draft draft) {
    boolean next =
        draft.sentence == sentence + 1
            && draft.status == MeetingStatus.HELD
            && draft.kind.isFaceToFace()
            && draft.members().containsKey(who);
    if (!next || draft.place != null && !Places.fold(draft.place).equals(Places.fold(place))) {
      return;
    }
    draft.place = place;
    if (draft.when().isEmpty() && day.isPresent()) {
      draft.range = day.get();
      draft.certainty = Certainty.INFERRED;
    }
  }
}
