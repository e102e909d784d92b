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
      if (draft.meaning() == NoDate.MEANING) {
        i = draft.to();
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
            : words.is(i, "the") && words.is(i + 1, Kind.ORDINAL)
                ? CalendarFinder.behind(Sequel.ahead(words, i + 1, calendar), i)
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

  private static void add(Words words, Draft draft, List<Draft> drafts) {
    drafts.add(draft);
    if (draft.meaning() instanceof CalendarDate date && date.year() != 0) {
      shareYear(words, date, drafts);
    } else if (draft.meaning() instanceof YearPart part && part.year() != null) {
      sharePart(words, part, drafts);
    }
  }

  /** {@code Feb 13-16, 2023}, {@code May 9, 10 and 11, 2022}: the days before share the year. */
  private static void shareYear(Words words, CalendarDate dated, List<Draft> drafts) {
    int year = dated.year();
    int month = dated.month();
    for (int i = drafts.size() - 2; i >= 0; i--) {
      Draft before = drafts.get(i);
      if (!(before.meaning() instanceof CalendarDate date)
          || date.year() != 0
          || !isJoined(words, before.to(), drafts.get(i + 1).from())) {
        return;
      }
      year = date.month() > month ? year - 1 : year;
      month = date.month();
      CalendarDate shared = new CalendarDate(year, month, date.day(), date.side());
      if (!shared.exists()) {
        return;
      }
      drafts.set(i, before.meaning(shared, before.to()));
    }
  }

  /** {@code Q1-Q3 2022}: the quarter before shares the year. */
  private static void sharePart(Words words, YearPart dated, List<Draft> drafts) {
    int i = drafts.size() - 2;
    if (i >= 0
        && drafts.get(i).meaning() instanceof YearPart first
        && first.year() == null
        && first.side() == Side.BARE
        && dated.follows(first)
        && isJoined(words, drafts.get(i).to(), drafts.get(i + 1).from())) {
      YearPart shared = new YearPart(first.code(), dated.year(), first.side());
      drafts.set(i, drafts.get(i).meaning(shared, drafts.get(i).to()));
    }
  }

  private static boolean isJoined(Words words, int from, int to) {
    boolean comma = words.is(from, ",") && to == from + 1 && words.is(to, Kind.NUMBER);
    return comma || Sequel.connectorEnd(words, from) == to;
  }
}
