package io.github.dateline.person;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.Document;
import io.github.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Finds the people of a document and links their mentions. Immutable and thread-safe. */
public final class PersonReader {

  private final WordClasses words = new WordClasses();
  private final NameFinder finder;
  private final RoleWords roleWords = new RoleWords();
  private final RoleReader roles = new RoleReader(words.countries(), roleWords);
  private final NameMatcher matcher = new NameMatcher(words, roleWords);
  private final RoleMentions roleMentions = new RoleMentions(roles, roleWords);
  private final KinMentions kinMentions = new KinMentions(roleWords);
  private final PronounLinker pronouns = new PronounLinker(matcher);

  private PersonReader(NameFinder finder) {
    this.finder = finder;
  }

  /** Returns a reader for English. */
  public static PersonReader english() {
    return new PersonReader(NameTagger.english());
  }

  /**
   * Returns a reader for English that has its names found by another recogniser.
   *
   * @param recognizer asked once a document
   */
  public static PersonReader with(NameRecognizer recognizer) {
    return new PersonReader(NameFinder.by(requireNonNull(recognizer, "recognizer")));
  }

  /**
   * Returns the people of a document in order of first mention.
   *
   * @param document the document, for its articles and posts
   * @param sentences its sentences
   */
  public List<Person> read(Document document, List<Sentence> sentences) {
    requireNonNull(document, "document");
    requireNonNull(sentences, "sentences");
    List<Line> lines = lines(sentences);
    return link(lines, finder.find(lines));
  }

  List<Line> lines(List<Sentence> sentences) {
    List<Line> lines = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      if (isRead(sentence)) {
        lines.add(Line.of(sentence, words));
      }
    }
    return lines;
  }

  /** Links names, whoever found them. */
  List<Person> link(List<Line> lines, List<Name> found) {
    List<LinkedName> alone = new ArrayList<>();
    for (Name name : found) {
      alone.add(LinkedName.of(name, roles));
    }
    List<LinkedName> names = new SharedTitles(roles).completed(alone);
    List<Person> people = new ArrayList<>();
    List<Entity> entities = MentionLinker.link(names, matcher);
    Taken taken = new Taken();
    names.forEach(name -> taken.add(name.mention().extent()));
    roleMentions.link(lines, entities, taken);
    kinMentions.link(lines, names, entities, taken);
    pronouns.link(lines, entities);
    for (Entity entity : entities) {
      people.add(entity.person("p" + (people.size() + 1), matcher));
    }
    return List.copyOf(people);
  }

  /** A caption printed twice names people twice; menus and teasers name nobody. */
  private static boolean isRead(Sentence sentence) {
    if (sentence.block() instanceof Boilerplate boilerplate) {
      return boilerplate.reason() == Boilerplate.Reason.DUPLICATE;
    }
    return true;
  }
}
