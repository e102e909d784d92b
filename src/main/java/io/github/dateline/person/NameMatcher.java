package io.github.dateline.person;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.lexicon.Lexicon.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Decides whether a name can be another name of a person. */
final class NameMatcher {

  private static final Set<String> MALE = Set.of("mr", "sir", "lord", "king", "prince", "father");
  private static final Set<String> FEMALE =
      Set.of("ms", "mrs", "miss", "lady", "dame", "queen", "princess", "sister", "begum");

  private final ToIntFunction<String> words;
  private final Map<String, Set<String>> nicknames = new HashMap<>();

  NameMatcher(WordClasses words) {
    this(words::of);
  }

  private NameMatcher(ToIntFunction<String> words) {
    this.words = words;
    for (Row row : Lexicon.rows("person/nicknames.tsv")) {
      for (String other : row.cell(1).split(" ", -1)) {
        nicknames.computeIfAbsent(row.cell(0), k -> new HashSet<>()).add(other);
        nicknames.computeIfAbsent(other, k -> new HashSet<>()).add(row.cell(0));
      }
    }
  }

  /** Returns a matcher that knows no list of names: comparing two names needs none. */
  static NameMatcher withoutNames() {
    return new NameMatcher(word -> 0);
  }

  boolean isSameFull(LinkedName name, NameForm known, Entity entity) {
    NameForm form = name.form();
    if (form.equals(known)) {
      return true;
    }
    if (isPartOf(form, known) || isPartOf(known, form)) {
      return true;
    }
    return form.size() == known.size() && isSlip(name, form, known, entity);
  }

  /** Each word of the shorter name has its partner in the longer one, in order, at least two. */
  boolean isPartOf(NameForm shorter, NameForm longer) {
    if (shorter.size() > longer.size()) {
      return false;
    }
    boolean surnames = agrees(shorter.surname(), longer.surname(), false);
    int ends = surnames ? 1 : 0;
    int whole = surnames && isWhole(shorter.surname(), longer.surname()) ? 1 : 0;
    int at = 0;
    for (int i = 0; i < shorter.size() - ends; i++) {
      String part = shorter.parts().get(i);
      while (at < longer.size() - ends
          && !agrees(part, longer.parts().get(at), i == 0 && at == 0)) {
        at++;
      }
      if (at == longer.size() - ends) {
        return false;
      }
      whole += isWhole(part, longer.parts().get(at)) ? 1 : 0;
      at++;
    }
    return whole >= 2 || (whole == 1 && surnames);
  }

  private static boolean isWhole(String a, String b) {
    return a.length() > 1 && b.length() > 1;
  }

  private boolean agrees(String a, String b, boolean given) {
    if (Spelling.isVariant(a, b)) {
      return true;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    return given && nicknames.getOrDefault(a, Set.of()).contains(b);
  }

  /** One slip in one word, the others equal, and the same title or one of the words no name. */
  private boolean isSlip(LinkedName name, NameForm form, NameForm known, Entity entity) {
    int slips = 0;
    boolean unknown = false;
    for (int i = 0; i < form.size(); i++) {
      String a = form.parts().get(i);
      String b = known.parts().get(i);
      if (a.equals(b)) {
        continue;
      }
      if (!Spelling.isOneSlip(a, b)) {
        return false;
      }
      slips++;
      boolean knownA = (words.applyAsInt(a) & WordClasses.NAME) != 0;
      boolean knownB = (words.applyAsInt(b) & WordClasses.NAME) != 0;
      unknown = knownA != knownB;
    }
    return slips == 1 && (unknown || sharesRole(name.titles().roles(), entity));
  }

  /** What a document or a name tells about a person. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  Gender gender(Entity entity) {
    if (entity.honorifics().stream().anyMatch(MALE::contains)) {
      return Gender.MALE;
    }
    if (entity.honorifics().stream().anyMatch(FEMALE::contains)) {
      return Gender.FEMALE;
    }
    for (NameForm form : entity.forms()) {
      int classes = form.isFull() ? words.applyAsInt(form.given()) : 0;
      boolean male = (classes & WordClasses.MALE_NAME) != 0;
      boolean female = (classes & WordClasses.FEMALE_NAME) != 0;
      if (male != female) {
        return male ? Gender.MALE : Gender.FEMALE;
      }
    }
    return Gender.UNKNOWN;
  }

  /** The number of words of a name that are listed as names. */
  int knownParts(NameForm form) {
    int known = 0;
    for (String part : form.parts()) {
      known += (words.applyAsInt(part) & WordClasses.NAME) != 0 ? 1 : 0;
    }
    return known;
  }

  /** How well a single word fits a person; 0 if it does not. */
  double shortScore(LinkedName name, Entity entity) {
    if (contradicts(name.titles().honorific(), entity)) {
      return 0;
    }
    String word = name.form().given();
    double best = 0;
    for (NameForm form : entity.forms()) {
      best = Math.max(best, wordScore(word, form, name));
    }
    return best > 0 && sharesRole(name.titles().roles(), entity) ? best + 1.5 : best;
  }

  private static double wordScore(String word, NameForm form, LinkedName name) {
    if (form.surname().equals(word)) {
      return 3;
    }
    if (form.isFull() && form.given().equals(word)) {
      return 2;
    }
    List<String> parts = form.parts();
    for (String part : parts) {
      boolean piece = part.indexOf('-') > 0 && List.of(part.split("-", -1)).contains(word);
      if (piece || part.equals(word)) {
        return 1.5;
      }
    }
    if (Spelling.isVariant(word, form.surname())) {
      return 1.2;
    }
    boolean titled = !name.titles().honorific().isEmpty() || !name.titles().roles().isEmpty();
    return titled && form.isFull() && Spelling.isVariant(word, form.given()) ? 1 : 0;
  }

  private static boolean contradicts(String honorific, Entity entity) {
    return (MALE.contains(honorific) && entity.honorifics().stream().anyMatch(FEMALE::contains))
        || (FEMALE.contains(honorific) && entity.honorifics().stream().anyMatch(MALE::contains));
  }

  private static boolean sharesRole(List<Role> roles, Entity entity) {
    for (Role role : roles) {
      for (Role other : entity.roles()) {
        if (NameForm.fold(role.text()).equals(NameForm.fold(other.text()))) {
          return true;
        }
      }
    }
    return false;
  }
}
