package io.github.dateline.time;

import static io.github.dateline.time.Certainty.STATED;

import io.github.dateline.time.TimeWord.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds years, decades and centuries: {@code 1998}, {@code the '80s}, {@code the 20th century}. */
final class YearFinder implements Finder {

  @Override
  public @Nullable Draft at(Words words, int i) {
    return switch (words.kind(i)) {
      case NUMBER -> number(words, i);
      case ERA -> annoDomini(words, i);
      case DECADE ->
          words.is(i - 1, Kind.DETERMINER) || words.word(i).code().equals("short")
              ? null
              : decade(words, i, i);
      case DETERMINER -> behindThe(words, i);
      case NONE -> apostrophe(words, i, i);
      default -> null;
    };
  }

  private static @Nullable Draft number(Words words, int i) {
    Draft era = Finder.longer(beforeChrist(words, i), annoDomini(words, i));
    Draft spelled = Finder.longer(spelled(words, i), decadeInWords(words, i, i));
    return Finder.longer(era, Finder.longer(year(words, i), spelled));
  }

  /** {@code the nineteen-eighties}. */
  private static @Nullable Draft decadeInWords(Words words, int i, int from) {
    int century = words.word(i).number();
    int name = words.skipHyphen(i + 1);
    boolean fits = century >= 15 && century <= 19 && words.word(i).code().isEmpty();
    if (!fits || !words.is(name, Kind.DECADE_NAME)) {
      return null;
    }
    int first = century * 100 + words.word(name).number() * 10;
    Resolved decade = Resolved.years(first, 10, Grain.DECADE, STATED);
    return Draft.of(from, name + 1, Meaning.stated(decade));
  }

  private static @Nullable Draft behindThe(Words words, int i) {
    if (!words.is(i, "the")) {
      return null;
    }
    if (words.is(i + 1, "roaring") && words.is(i + 2, "twenties")) {
      return Draft.of(i, i + 3, Meaning.stated(Resolved.years(1920, 10, Grain.DECADE, STATED)));
    }
    if (words.is(i + 1, "year") && isOldYear(words, i + 2)) {
      int year = words.word(i + 2).number();
      return Draft.of(i, i + 3, Meaning.stated(Resolved.year(year, STATED)));
    }
    if (words.is(i + 1, "year") && (words.word(i + 2).isYear() || words.is(i + 2, "two"))) {
      return CalendarFinder.behind(
          words.word(i + 2).isYear() ? plain(words, i + 2) : spelled(words, i + 2), i);
    }
    Draft spanned = spannedDecade(words, i);
    if (spanned != null) {
      return spanned;
    }
    return switch (words.kind(i + 1)) {
      case DECADE, DECADE_NAME -> decade(words, i + 1, i);
      case NUMBER ->
          Finder.longer(possessiveDecade(words, i + 1, i), decadeInWords(words, i + 1, i));
      case NONE -> apostrophe(words, i + 1, i);
      default -> null;
    };
  }

  /** {@code the 2010-2020 decade}, {@code the 1990-99 decade}. */
  private static @Nullable Draft spannedDecade(Words words, int the) {
    TimeWord first = words.word(the + 1);
    TimeWord last = words.word(the + 3);
    boolean shape = first.isYear() && words.isDash(the + 2) && words.is(the + 4, "decade");
    if (!shape || last.kind() != Kind.NUMBER || first.number() % 10 > 1) {
      return null;
    }
    int end =
        last.code().length() == 2 ? first.number() / 100 * 100 + last.number() : last.number();
    int years = end - first.number();
    int start = first.number() / 10 * 10;
    return years == 9 || years == 10
        ? Draft.of(the, the + 5, Meaning.stated(Resolved.years(start, 10, Grain.DECADE, STATED)))
        : null;
  }

  /** {@code the year 622}. */
  private static boolean isOldYear(Words words, int i) {
    TimeWord word = words.word(i);
    boolean digits = word.kind() == Kind.NUMBER && word.code().length() == 3;
    return digits && word.number() > 0 && !words.is(i + 1, Kind.ERA);
  }

  private static @Nullable Draft year(Words words, int i) {
    TimeWord word = words.word(i);
    if (!word.isYear() || !YearProof.isYear(words, i)) {
      return null;
    }
    boolean usual = (word.number() >= 1900 && word.number() <= 2059) || isLife(words, i);
    if (!usual && !(words.has(i - 1, Cue.OLD_YEAR) && endsPhrase(words, i + 1))) {
      return null;
    }
    return plain(words, i);
  }

  /** {@code (1876-1948)}: years of birth and death. */
  private static boolean isLife(Words words, int i) {
    boolean range = words.is(i - 1, "(") && words.isDash(i + 1) && words.word(i + 2).isYear();
    int years = words.word(i + 2).number() - words.word(i).number();
    return range && words.is(i + 3, ")") && years > 0 && years < 120;
  }

  /** A number outside the usual years is one only if nothing that it could count follows. */
  private static boolean endsPhrase(Words words, int i) {
    return i >= words.size() || words.lower(i).length() == 1 || words.has(i, Cue.NO_COUNT);
  }

  /** {@code A.D. 79}, {@code 79 AD}: outside the usual years the era is the proof. */
  private static @Nullable Draft annoDomini(Words words, int i) {
    boolean before =
        words.is(i, Kind.ERA) && words.word(i).number() > 0 && isUpper(words.text(i, i + 1));
    int at = before ? i + 1 : i;
    boolean behind = words.is(i + 1, Kind.ERA) && words.word(i + 1).number() > 0;
    TimeWord word = words.word(at);
    boolean digits = word.kind() == Kind.NUMBER && !word.code().isEmpty();
    if ((!before && !(behind && isUpper(words.text(i + 1, i + 2))))
        || !digits
        || word.number() < 1
        || word.number() > 2199) {
      return null;
    }
    Meaning year = Meaning.stated(Resolved.year(word.number(), STATED));
    return Draft.of(i, i + 2, year);
  }

  /** An {@code ad} is none. */
  private static boolean isUpper(String era) {
    return era.chars().noneMatch(Character::isLowerCase);
  }

  /** {@code 300 BC} is {@code BC0300}. */
  private static @Nullable Draft beforeChrist(Words words, int i) {
    TimeWord word = words.word(i);
    boolean before = words.is(i + 1, Kind.ERA) && words.word(i + 1).number() < 0;
    if (!before || word.number() < 1 || word.number() > 9999) {
      return null;
    }
    String value = "BC" + DigitWords.pad(word.number(), 4);
    Resolved year = Resolved.date(value, DateRange.year(1 - word.number()), STATED);
    return Draft.of(i, i + 2, Meaning.stated(year));
  }

  private static Draft plain(Words words, int i) {
    int year = words.word(i).number();
    int to = words.is(i + 1, Kind.ERA) ? i + 2 : i + 1;
    return Draft.of(i, to, Meaning.stated(Resolved.year(year, STATED)));
  }

  private static @Nullable Draft spelled(Words words, int i) {
    Years years = Years.at(words, i);
    if (years == null || words.is(years.to(), Kind.UNITS)) {
      return null;
    }
    return Draft.of(i, years.to(), Meaning.stated(Resolved.year(years.year(), STATED)));
  }

  private static Draft decade(Words words, int i, int from) {
    return Draft.of(from, i + 1, decadeMeaning(words.word(i)));
  }

  /** A short decade is the last one that has begun: {@code the 80s} is 198, {@code the 20s} 202. */
  private static Meaning decadeMeaning(TimeWord word) {
    boolean shortForm = word.kind() == Kind.DECADE_NAME || word.code().equals("short");
    if (!shortForm) {
      return years(word.number() * 10);
    }
    int decade = word.number();
    return context -> {
      LocalDate reference = context.reference();
      int now = reference == null ? 2000 : reference.getYear();
      int first = now / 100 * 100 + decade * 10;
      int chosen = first > now ? first - 100 : first;
      return Resolved.years(chosen, 10, Grain.DECADE, Certainty.RESOLVED);
    };
  }

  /**
   * {@code the 1980s} are a decade, {@code the 1700s} a century; {@code the 2000s} go both ways.
   */
  private static Meaning years(int first) {
    boolean century = first % 100 == 0 && first % 1000 != 0;
    return Meaning.stated(
        century
            ? Resolved.years(first, 100, Grain.CENTURY, STATED)
            : Resolved.years(first, 10, Grain.DECADE, STATED));
  }

  /** {@code the 1980's}. */
  private static @Nullable Draft possessiveDecade(Words words, int i, int from) {
    TimeWord word = words.word(i);
    boolean decade = word.isYear() && word.number() % 10 == 0;
    if (!decade || !words.isGlued(i + 1) || !words.isAny(i + 1, "'s", "’s")) {
      return null;
    }
    return Draft.of(from, i + 2, years(word.number()));
  }

  /** {@code '80s}, {@code '98}. */
  private static @Nullable Draft apostrophe(Words words, int i, int from) {
    if (!words.isAny(i, "'", "’") && !words.is(i, "‘")) {
      return null;
    }
    if (words.is(i + 1, Kind.DECADE) && words.isGlued(i + 1)) {
      return decade(words, i + 1, from);
    }
    TimeWord word = words.word(i + 1);
    boolean year = word.kind() == Kind.NUMBER && word.code().length() == 2 && words.isGlued(i + 1);
    if (!year || words.isGlued(i) || words.isAny(i + 2, "'", "’") || from != i) {
      return null;
    }
    int number = word.number() < 50 ? 2000 + word.number() : 1900 + word.number();
    return Draft.of(i, i + 2, Meaning.stated(Resolved.year(number, STATED)));
  }
}
