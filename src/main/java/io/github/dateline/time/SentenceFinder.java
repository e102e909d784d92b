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
      add(words, draft, drafts);
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
      add(words, next, drafts);
      last = next;
      next = Sequel.behind(words, last);
    }
    return last.to();
  }

  /** {@code Feb 13-16, 2023}, {@code May 9 to May 11, 2022}: the first day is of the same year. */
  private static void add(Words words, Draft draft, List<Draft> drafts) {
    int before = drafts.size() - 1;
    if (before >= 0
        && drafts.get(before).meaning() instanceof CalendarDate a
        && draft.meaning() instanceof CalendarDate b
        && a.year() == 0
        && b.year() != 0
        && Sequel.connectorEnd(words, drafts.get(before).to()) == draft.from()) {
      int year = a.month() > b.month() ? b.year() - 1 : b.year();
      CalendarDate dated = new CalendarDate(year, a.month(), a.day(), a.side());
      drafts.set(before, drafts.get(before).meaning(dated, drafts.get(before).to()));
    }
    drafts.add(draft);
  }
}
