package io.github.dateline.person;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Decides whether a name can be another name of a person. */
final class NameMatcher {

  /** By how much one score must pass another to decide. */
  static final double CLEARLY = 0.9;

  /** The letters that a surname must have before a slip in it is believed. */
  static final int SHORTEST_SLIP = 5;

  private static final Set<String> MALE = NameParts.of("man");
  private static final Set<String> FEMALE = NameParts.of("woman");

  private final ToIntFunction<String> words;
  private final RoleWords roleWords;
  private final PlainNames plain = new PlainNames();
  private final NameVariants variants = new NameVariants(plain);

  NameMatcher(WordClasses words, RoleWords roleWords) {
    this(words::of, roleWords);
  }

  private NameMatcher(ToIntFunction<String> words, RoleWords roleWords) {
    this.words = words;
    this.roleWords = roleWords;
  }

  /** Returns a matcher that knows no list of names: comparing two names needs none. */
  static NameMatcher withoutNames(RoleWords roleWords) {
    return new NameMatcher(word -> 0, roleWords);
  }

  /** Tells whether a full name is that of a person known by full names. */
  boolean isSameFull(LinkedName name, Entity entity) {
    if (hasOtherGender(name, entity) || isOtherGeneration(name, entity) || isKinOf(name, entity)) {
      return false;
    }
    if (entity.isBeside(name) || Contradictions.between(name, entity, roleWords)) {
      return false;
    }
    // All full names, not one: Ted is short for Edward and for Theodore, who are not one therefore.
    for (NameForm form : entity.forms()) {
      if (form.isFull() && !isSameFull(name, form, entity)) {
        return false;
      }
    }
    return entity.hasFullName();
  }

  private boolean isSameFull(LinkedName name, NameForm known, Entity entity) {
    NameForm form = name.form();
    if (form.equals(known)) {
      return true;
    }
    if (haveOtherInitials(form, known)) {
      return false;
    }
    if (form.isSameUnhyphened(known)) {
      return true;
    }
    boolean sameRole = sharesRole(name.titles().roles(), entity);
    NameForm shorter = form.size() <= known.size() ? form : known;
    NameForm longer = form.size() <= known.size() ? known : form;
    if (isPartOf(shorter, longer, sameRole)) {
      boolean told = sameRole || (shorter.equals(form) && shorter.size() > 2);
      return told || shorter.size() == longer.size() || agreeInSurname(shorter, longer);
    }
    return form.size() == known.size() && isSlip(name, form, known, entity);
  }

  /** A junior is not the one of the same name without the word, unless a number makes a king. */
  private boolean isOtherGeneration(LinkedName name, Entity entity) {
    int own = name.family().generation();
    if (own > 0 && entity.generation() > 0) {
      return own != entity.generation();
    }
    return Family.isJunior(name.text()) != entity.isJunior();
  }

  /**
   * {@code his wife Christine Evans} is nobody named before, but one of exactly this name who is
   * not named in the sentence.
   */
  private static boolean isKinOf(LinkedName name, Entity entity) {
    boolean kin = !name.family().kin().isEmpty();
    if (!kin || entity.lastBefore(name.start()) < 0) {
      return kin && !entity.forms().contains(name.form());
    }
    boolean beside =
        entity
            .lastMentionBefore(name.start())
            .filter(m -> m.sentence().equals(name.mention().sentence()))
            .isPresent();
    boolean knownAsKin = entity.kin().contains(name.family().kin());
    return !knownAsKin && (beside || !entity.forms().contains(name.form()));
  }

  /** Tells whether the last words of two names agree. */
  boolean agreeInSurname(NameForm a, NameForm b) {
    return agrees(a.surname(), b.surname(), false, true);
  }

  /** {@code George H. W. Bush} and {@code George W. Bush}: middle words that begin otherwise. */
  static boolean haveOtherInitials(NameForm a, NameForm b) {
    if (a.size() < 3 || b.size() < 3) {
      return false;
    }
    String first = a.parts().get(1);
    String second = b.parts().get(1);
    return (first.length() == 1 || second.length() == 1) && first.charAt(0) != second.charAt(0);
  }

  /** Each word of the shorter name has its partner in the longer one, in order, at least two. */
  boolean isPartOf(NameForm shorter, NameForm longer, boolean sameRole) {
    if (shorter.size() > longer.size()) {
      return false;
    }
    boolean surnames = agrees(shorter.surname(), longer.surname(), false, sameRole);
    if (!surnames && shorter.isFull() && shorter.size() == longer.size()) {
      return false;
    }
    int ends = surnames ? 1 : 0;
    int whole = surnames && isWhole(shorter.surname(), longer.surname()) ? 1 : 0;
    int at = 0;
    for (int i = 0; i < shorter.size() - ends; i++) {
      String part = shorter.parts().get(i);
      while (at < longer.size() - ends
          && !agrees(part, longer.parts().get(at), i == 0 && at == 0, sameRole)) {
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

  private boolean agrees(String a, String b, boolean given, boolean sameRole) {
    if (variants.isSpelling(a, b, sameRole)) {
      return true;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    return given && variants.isNickname(a, b);
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
    if (entity.kin().stream().anyMatch(roleWords::isMale)) {
      return Gender.MALE;
    }
    if (entity.kin().stream().anyMatch(roleWords::isFemale)) {
      return Gender.FEMALE;
    }
    for (NameForm form : entity.forms()) {
      boolean alone = !form.isFull() && !entity.hasFullName() && plain.isOnlyGiven(form.given());
      int given = form.isFull() || alone ? words.applyAsInt(form.given()) : 0;
      // Of a name such as Kim Jong-un the first word is the family's and tells nothing.
      int classes = (given & WordClasses.FAMILY_FIRST) != 0 ? 0 : given;
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

  /** Tells whether a word is known as a man's or woman's given name. */
  boolean isGivenName(String word) {
    return (words.applyAsInt(word) & (WordClasses.MALE_NAME | WordClasses.FEMALE_NAME)) != 0;
  }

  /** Tells whether a word is a given name and not rather a surname: no {@code Wells}. */
  boolean isCouplesGivenName(String word) {
    return isGivenName(word) && !plain.isOnlySurname(word);
  }

  /** Tells whether a word is a common given name and no surname. */
  boolean isOnlyGivenName(String word) {
    return plain.isOnlyGiven(word)
        || (isGivenName(word) && (words.applyAsInt(word) & WordClasses.SURNAME) == 0);
  }

  /** Tells whether a name stands behind a title that goes with a given name: {@code King}. */
  boolean isRegnal(LinkedName name) {
    return !regnal(name).isEmpty();
  }

  private String regnal(LinkedName name) {
    if (roleWords.isRegnal(name.titles().honorific())) {
      return name.titles().honorific();
    }
    return name.titles().roles().stream()
        .map(roleWords::regnal)
        .filter(word -> !word.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** One slip in a surname, or its sounds with other vowels: {@code Bauchtman}. */
  boolean isSlip(LinkedName name, Entity entity) {
    return isSlipOfSurname(name, entity)
        && (entity.hasFullName() || sharesRole(name.titles().roles(), entity))
        && !contradicts(name, entity);
  }

  private boolean isSlipOfSurname(LinkedName name, Entity entity) {
    String word = name.form().given();
    for (NameForm form : entity.forms()) {
      String surname = form.surname();
      boolean alike =
          Math.min(word.length(), surname.length()) >= SHORTEST_SLIP
              && word.charAt(0) == surname.charAt(0)
              && (Spelling.isOneSlip(word, surname)
                  || Spelling.skeleton(word).equals(Spelling.skeleton(surname)));
      // Two names of the lists are two names, but for a letter left out right behind the full name.
      boolean dropped = word.length() != surname.length() && isJustNamed(name, entity);
      if (alike && (dropped || !(isName(word) && isName(surname)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJustNamed(LinkedName name, Entity entity) {
    return name.start() - entity.lastBefore(name.start()) < Namesakes.NEAR;
  }

  private boolean isName(String word) {
    return (words.applyAsInt(word) & WordClasses.NAME) != 0;
  }

  NameVariants variants() {
    return variants;
  }

  /** How well a single word fits a person; 0 if it does not. */
  double shortScore(LinkedName name, Entity entity) {
    String word = name.form().given();
    double best = 0;
    for (NameForm form : entity.forms()) {
      best = Math.max(best, wordScore(word, form, name));
    }
    if (best == 0 || contradicts(name, entity)) {
      return 0;
    }
    boolean sameTitle = entity.honorifics().contains(name.titles().honorific());
    boolean sameGeneration =
        name.family().generation() > 0
            && (name.family().generation() == entity.generation()
                || (name.family().generation() == 1) == isParent(entity));
    return best
        + (sameGeneration ? 1 : 0)
        + (sharesRole(name.titles().roles(), entity) ? 1.5 : 0)
        + (sameTitle && entity.hasFullName() ? 1 : 0);
  }

  private double wordScore(String word, NameForm form, LinkedName name) {
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
    if (variants.isSpelling(word, form.surname(), false)) {
      return 1.2;
    }
    boolean titled = !name.titles().honorific().isEmpty() || !name.titles().roles().isEmpty();
    return titled && form.isFull() && variants.isSpelling(word, form.given(), false) ? 1 : 0;
  }

  private boolean contradicts(LinkedName name, Entity entity) {
    return hasOtherGender(name, entity)
        || !fitsGeneration(name.family().generation(), entity)
        || !fitsRegnal(name, entity)
        || (isRegnal(name) && Contradictions.between(name, entity, roleWords));
  }

  private boolean hasOtherGender(LinkedName name, Entity entity) {
    String honorific = name.titles().honorific();
    return (MALE.contains(honorific) && gender(entity) == Gender.FEMALE)
        || (FEMALE.contains(honorific) && gender(entity) == Gender.MALE);
  }

  /** {@code the younger Bush} is a child of whom the text has told, or a {@code Jr}. */
  private boolean fitsGeneration(int generation, Entity entity) {
    if (generation == 0 || generation == entity.generation()) {
      return true;
    }
    boolean child = isChild(entity);
    return entity.generation() == 0
        && (generation == 1) != child
        && (child || entity.hasFullName());
  }

  /** Tells whether the text brings a person in as somebody's son, niece or the like. */
  boolean isChild(Entity entity) {
    return entity.kin().stream().anyMatch(roleWords::isChild);
  }

  private boolean isParent(Entity entity) {
    return entity.kin().stream().anyMatch(roleWords::isParent);
  }

  /** A king bears his given name; a surname of somebody else is not he. */
  private boolean fitsRegnal(LinkedName name, Entity entity) {
    String asked = regnal(name);
    if (asked.isEmpty()) {
      return name.titles().roles().isEmpty() || entity.hasFullName() || !isRegnal(entity);
    }
    return entity.honorifics().contains(asked)
        || entity.roles().stream().anyMatch(role -> roleWords.regnal(role).equals(asked));
  }

  private boolean isRegnal(Entity entity) {
    return entity.honorifics().stream().anyMatch(roleWords::isRegnal)
        || entity.roles().stream().anyMatch(role -> !roleWords.regnal(role).isEmpty());
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
