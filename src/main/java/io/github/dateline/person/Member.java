package io.github.dateline.person;

import io.github.dateline.person.CorpusPerson.View;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A document's person while persons are being linked over documents.
 *
 * @param view the person and the document
 * @param position the place among all views
 * @param forms the name and the aliases taken apart, the fullest first
 */
record Member(View view, int position, List<NameForm> forms) {

  /**
   * Fullest names first; then by name, document and id, so that the order of input is no matter.
   */
  static final Comparator<Member> FULLEST_FIRST =
      Comparator.<Member>comparingInt(m -> -m.forms().get(0).size())
          .thenComparing(m -> m.person().roles().isEmpty())
          .thenComparing(m -> m.person().name())
          .thenComparing(m -> m.view().document())
          .thenComparing(m -> m.person().id());

  static Member of(View view, int position) {
    Set<NameForm> forms = new LinkedHashSet<>();
    forms.add(NameForm.of(view.person().name()));
    for (String alias : view.person().aliases()) {
      forms.add(NameForm.of(alias));
    }
    return new Member(view, position, List.copyOf(forms));
  }

  /** See {@link Family#generation}; as the name says. */
  int generation() {
    return Family.generation(person().name());
  }

  Person person() {
    return view.person();
  }

  NameForm main() {
    return forms.get(0);
  }

  /** What two members must share to be compared: two sounds of words, or one of a single name. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    for (NameForm form : forms) {
      List<String> parts = form.parts();
      keys.add(Spelling.skeleton(form.surname()));
      keys.add(Spelling.skeleton(form.given()));
      if (parts.size() > 2) {
        keys.add(Spelling.skeleton(parts.get(1)));
        // Kim Jong Un is indexed as Kim Jong-un too.
        keys.add(Spelling.skeleton(parts.get(parts.size() - 2) + form.surname()));
      }
    }
    return keys;
  }
}
