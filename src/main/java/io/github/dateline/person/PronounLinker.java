package io.github.dateline.person;

import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Links {@code he}, {@code she}, {@code him} and {@code her} where one person is clearly meant: the
 * only one named before in the sentence, else the first one of it, else the first one of the
 * sentence before in the same block, if the gender known from the document does not speak against.
 */
final class PronounLinker {

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> OBJECT = Set.of("him", "her");

  private static final Set<String> CLAUSES =
      Set.of(
          ",", ";", ":", "and", "but", "that", "who", "which", "when", "while", "because", "if",
          "after", "before", "as", "since", "said", "says");

  /** A mention with its person. */
  private record Owned(PersonMention mention, Entity entity) {}

  private final NameMatcher matcher;

  PronounLinker(NameMatcher matcher) {
    this.matcher = matcher;
  }

  void link(List<Line> lines, List<Entity> entities) {
    List<Owned> owned = new ArrayList<>();
    for (Entity entity : entities) {
      entity.mentions().forEach(mention -> owned.add(new Owned(mention, entity)));
    }
    owned.sort(Comparator.comparing(o -> o.mention().span()));
    int from = 0;
    List<Owned> previous = List.of();
    Span block = new Span(0, 0);
    for (Line line : lines) {
      Span sentence = line.sentence().span();
      List<Owned> here = new ArrayList<>();
      while (from < owned.size() && owned.get(from).mention().span().start() < sentence.end()) {
        if (owned.get(from).mention().span().start() >= sentence.start()) {
          here.add(owned.get(from));
        }
        from++;
      }
      if (!line.sentence().block().span().equals(block)) {
        block = line.sentence().block().span();
        previous = List.of();
      }
      List<Owned> added = linkIn(line, here, previous);
      here.addAll(added);
      here.sort(Comparator.comparing(o -> o.mention().span()));
      if (!here.isEmpty()) {
        previous = here;
      }
    }
  }

  private List<Owned> linkIn(Line line, List<Owned> here, List<Owned> previous) {
    List<Owned> added = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      String word = line.lower(i);
      boolean male = MALE.contains(word);
      if (!male && !FEMALE.contains(word)) {
        continue;
      }
      Span span = line.span(i, i);
      boolean object = OBJECT.contains(word);
      int clause = object && isObject(line, i) ? clauseStart(line, i) : span.start();
      Optional<Entity> found = antecedent(span, male, object, clause, here, previous, added);
      if (found.isPresent()) {
        PersonMention mention =
            new PersonMention(
                span,
                span,
                line.sentence().span(),
                line.token(i).text(),
                PersonMention.Kind.PRONOUN);
        found.get().add(mention);
        added.add(new Owned(mention, found.get()));
      }
    }
    return added;
  }

  /** {@code her} before a noun is an owner, who may be the subject: {@code she told her mother}. */
  private static boolean isObject(Line line, int at) {
    boolean her = line.lower(at).equals("her");
    boolean closed = at + 1 >= line.size() || !Character.isLetter(line.lower(at + 1).charAt(0));
    return !her || closed || line.has(at + 1, WordClasses.FUNCTION | WordClasses.CALENDAR);
  }

  /** Where the clause of a token begins: behind a comma, {@code and}, {@code that} or the like. */
  private static int clauseStart(Line line, int at) {
    int first = at;
    while (first > 0 && !CLAUSES.contains(line.lower(first - 1))) {
      first--;
    }
    return line.token(first).start();
  }

  private Optional<Entity> antecedent(
      Span at,
      boolean male,
      boolean object,
      int clause,
      List<Owned> here,
      List<Owned> previous,
      List<Owned> added) {
    Set<Entity> ofClause = new HashSet<>();
    for (Owned one : here) {
      addOfClause(one, clause, at, ofClause);
    }
    for (Owned one : added) {
      addOfClause(one, clause, at, ofClause);
    }
    List<Entity> before = new ArrayList<>();
    for (Owned one : here) {
      if (!ofClause.contains(one.entity())
          && one.mention().span().start() < at.start()
          && fits(one.entity(), male)
          && !before.contains(one.entity())) {
        before.add(one.entity());
      }
    }
    for (Owned one : added) {
      if (!ofClause.contains(one.entity())
          && fits(one.entity(), male)
          && !before.contains(one.entity())) {
        before.add(one.entity());
      }
    }
    if (before.size() == 1 && !object) {
      return Optional.of(before.get(0));
    }
    if (!before.isEmpty()) {
      return object && before.size() > 1 ? Optional.empty() : Optional.of(before.get(0));
    }
    for (Owned one : previous) {
      if (fits(one.entity(), male) && !ofClause.contains(one.entity())) {
        return Optional.of(one.entity());
      }
    }
    return Optional.empty();
  }

  /** Who is the subject of a clause is not its object: {@code she told her}. */
  private static void addOfClause(Owned one, int clause, Span at, Set<Entity> ofClause) {
    int start = one.mention().span().start();
    if (start >= clause && start < at.start()) {
      ofClause.add(one.entity());
    }
  }

  private boolean fits(Entity entity, boolean male) {
    NameMatcher.Gender gender = matcher.gender(entity);
    return gender == NameMatcher.Gender.UNKNOWN
        || gender == (male ? NameMatcher.Gender.MALE : NameMatcher.Gender.FEMALE);
  }
}
