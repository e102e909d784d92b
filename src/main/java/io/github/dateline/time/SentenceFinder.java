package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of a sentence, left to right, the longest at each place. */
final class SentenceFinder {

  private final CalendarFinder calendar = new CalendarFinder();
  private final Grammar grammar;

  SentenceFinder(TimeLexicon lexicon) {
    this.grammar = new Grammar(lexicon);
  }

  List<Draft> find(Words words) {
    List<Draft> drafts = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Draft draft = at(words, i);
      if (draft == null) {
        i++;
        continue;
      }
      drafts.add(draft);
      i = addSequels(words, draft, drafts);
    }
    return drafts;
  }

  private @Nullable Draft at(Words words, int i) {
    Draft found = grammar.at(words, i);
    Draft ahead =
        words.is(i, Kind.NUMBER) || words.is(i, Kind.ORDINAL)
            ? Sequel.ahead(words, i, calendar)
            : null;
    return Finder.longer(ahead, found);
  }

  private static int addSequels(Words words, Draft first, List<Draft> drafts) {
    Draft last = first;
    Draft next = Sequel.behind(words, last);
    while (next != null) {
      shareYear(last, next, drafts);
      drafts.add(next);
      last = next;
      next = Sequel.behind(words, last);
    }
    return last.to();
  }

  /** {@code Feb 13-16, 2023}: the first day is of the same year. */
  private static void shareYear(Draft first, Draft second, List<Draft> drafts) {
    if (first.meaning() instanceof CalendarDate a
        && second.meaning() instanceof CalendarDate b
        && a.year() == 0
        && b.year() != 0) {
      CalendarDate dated = new CalendarDate(b.year(), a.month(), a.day(), a.side());
      drafts.set(drafts.size() - 1, first.meaning(dated, first.to()));
    }
  }
}
