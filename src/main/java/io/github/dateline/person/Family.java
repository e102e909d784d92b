package io.github.dateline.person;

import java.util.Set;

/**
 * What the words around a name say of its bearer's family, to tell namesakes apart.
 *
 * @param kin the relative as whom the text brings the bearer in ({@code his wife Anne Mwangi}), or
 *     nothing
 * @param generation 0 if nothing tells; 1 for {@code Sr}, {@code the elder}; 2 for {@code Jr},
 *     {@code the younger}, {@code II}; 3 for {@code III} and so on
 */
record Family(String kin, int generation) {

  static final Family NONE = new Family("", 0);

  /** Words between an owner and a relative: {@code his late elder brother}. */
  private static final int FARTHEST = 4;

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "our", "your");

  /** Reads the words around a name whose titles begin and end at tokens. */
  static Family of(Name name, int first, int last, RoleWords words) {
    String kin = before(name.line(), first, words);
    if (kin.isEmpty()) {
      kin = behind(name.line(), name.last() + 1, words);
    }
    return new Family(kin, generation(name, first, last));
  }

  /** {@code his wife Anne}, {@code the president's younger brother, Anwar}. */
  private static String before(Line line, int first, RoleWords words) {
    int at = line.lower(first - 1).equals(",") ? first - 2 : first - 1;
    if (!words.isKin(line.lower(at))) {
      return "";
    }
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
      if (OWNERS.contains(line.lower(i)) || line.isPossessive(i)) {
        return line.lower(at);
      }
    }
    return "";
  }

  /** {@code Hassan, King Hussein's brother}; {@code Anne, his wife}. */
  private static String behind(Line line, int comma, RoleWords words) {
    if (!line.lower(comma).equals(",")) {
      return "";
    }
    boolean owned = false;
    for (int i = comma + 1; i < Math.min(line.size(), comma + 2 + FARTHEST); i++) {
      if (owned && words.isKin(line.lower(i))) {
        return line.lower(i);
      }
      owned = owned || OWNERS.contains(line.lower(i)) || line.isPossessive(i);
      boolean inside = line.isCapitalized(i) || line.isPossessive(i) || i == comma + 1;
      if (!inside && !owned) {
        return "";
      }
    }
    return "";
  }

  private static int generation(Name name, int first, int last) {
    Line line = name.line();
    String before = line.lower(first - 1);
    if (before.equals("younger") || before.equals("elder") || before.equals("older")) {
      // "his younger brother Ali" has the relative between; this is "the younger Bush".
      return before.equals("younger") ? 2 : 1;
    }
    int behind = name.last() + 1;
    if (line.lower(behind).equals("the")) {
      String word = line.lower(behind + 1);
      return word.equals("elder") ? 1 : word.equals("younger") ? 2 : 0;
    }
    for (int i = name.first() + 1; i <= Math.max(name.last(), last); i++) {
      int suffix = suffix(line.lower(i));
      if (suffix > 0) {
        return suffix;
      }
    }
    int at = line.lower(behind).equals(",") ? behind + 1 : behind;
    return line.isCapitalized(at) ? suffix(line.lower(at)) : 0;
  }

  /** The generation that a name itself states: 2 of {@code Samuel Okoye Jr.}. */
  static int generation(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return suffix(NameForm.fold(last).replace(".", ""));
  }

  /** Tells whether a name ends with {@code Jr}. */
  static boolean isJunior(String name) {
    String last = NameForm.fold(name.substring(name.lastIndexOf(' ') + 1)).replace(".", "");
    return name.indexOf(' ') > 0 && suffix(last) == 2 && last.startsWith("j");
  }

  private static int suffix(String lower) {
    return switch (lower) {
      case "sr", "snr", "senior" -> 1;
      case "jr", "jnr", "junior", "ii" -> 2;
      case "iii" -> 3;
      case "iv" -> 4;
      default -> 0;
    };
  }
}
