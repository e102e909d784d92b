package io.github.dateline.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Turns a name as a user writes it into the keys of the parties that have it. */
public interface PartyNames {

  /**
   * Returns the keys of all parties with this name: ids of persons, names of groups.
   *
   * @param name a full name, a surname, an alias, a role or the name of a group
   * @return empty if nobody has it; in a fixed order
   */
  Set<String> keys(String name);

  /** Folds a name for comparison: no accents, no case, punctuation as blanks, single blanks. */
  static String fold(String name) {
    String plain = Normalizer.normalize(withoutMarks(name), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      } else if (!isMark(c) && folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** Drops marks before the normalizer sees them: it needs quadratic time for long runs of them. */
  private static String withoutMarks(String name) {
    StringBuilder kept = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (!isMark(name.charAt(i))) {
        kept.append(name.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
