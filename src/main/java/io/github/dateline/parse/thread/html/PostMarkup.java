package io.github.dateline.parse.thread.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The elements of one post by what they hold. Used by one call. */
final class PostMarkup {

  private static final int MOST_TIMES = 16;

  private final PageNodes page;
  private final int at;
  private final int rank;
  private final Map<Field, Found> best = new EnumMap<>(Field.class);
  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final List<Found> times = new ArrayList<>();
  private final List<Found> attachments = new ArrayList<>();
  private final List<Found> reactions = new ArrayList<>();

  PostMarkup(PageNodes page, int at, int rank) {
    this.page = page;
    this.at = at;
    this.rank = rank;
  }

  /** Returns the number of its element. */
  int at() {
    return at;
  }

  /** Returns the number of the element with its text, -1 if there is none. */
  int body() {
    Found body = best.get(Field.BODY);
    return body == null ? -1 : body.at();
  }

  /** Returns the rank of the rule that found it. */
  int rank() {
    return rank;
  }

  List<Found> attachments() {
    return attachments;
  }

  List<Found> reactions() {
    return reactions;
  }

  /** Notes an element; of two for one field the one with the earlier rule stays. */
  void add(Rule rule, int place) {
    Found found = new Found(rule.rank(), page, place, rule.attribute());
    if (rule.field() == Field.ATTACHMENT) {
      addOnce(found, attachments);
    } else if (rule.field() == Field.REACTION) {
      addOnce(found, reactions);
    } else if (rule.field() == Field.TIME) {
      addTime(found);
    } else {
      set(rule.field(), found);
    }
  }

  /** Several selectors may find the same element, one right after the other. */
  private static void addOnce(Found found, List<Found> all) {
    if (all.isEmpty() || all.get(all.size() - 1).at() != found.at()) {
      all.add(found);
    }
  }

  /** Notes a place where the time may stand. */
  void addTime(Found found) {
    if (times.size() < MOST_TIMES) {
      times.add(found);
    }
  }

  /** Returns where the time may stand, the likeliest first. */
  List<Found> times() {
    times.sort(Comparator.comparingInt(Found::rank));
    return times;
  }

  void set(Field field, Found found) {
    Found other = best.get(field);
    if (other != null && found.rank() >= other.rank() && !isHigher(field, found, other)) {
      return;
    }
    String value = field == Field.BODY ? "" : found.value();
    if (field == Field.BODY || !value.isEmpty()) {
      best.put(field, found);
      values.put(field, value);
    }
  }

  /** Of the links to other pages the one with the highest number tells how many there are. */
  private boolean isHigher(Field field, Found found, Found other) {
    return field == Field.PAGE_COUNT
        && found.rank() == other.rank()
        && PageFields.number(Optional.of(found.value())).orElse(0)
            > PageFields.number(value(field)).orElse(0);
  }

  Optional<Found> get(Field field) {
    return Optional.ofNullable(best.get(field));
  }

  Optional<String> value(Field field) {
    return Optional.ofNullable(values.get(field)).filter(value -> !value.isEmpty());
  }
}
