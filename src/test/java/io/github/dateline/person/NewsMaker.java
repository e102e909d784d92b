package io.github.dateline.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Makes small invented news stories with known persons, out of {@code train/news.txt} and the names
 * of {@code names.tsv}, so that the tagger learns what stands around names of all countries. Not a
 * test; the same seed gives the same stories.
 */
final class NewsMaker {

  private static final String CONSONANTS = "bcdfghjklmnprstvwz";
  private static final String VOWELS = "aaaeeioou";
  private final SplittableRandom random;
  private final NameMaker names;
  private final Map<String, List<String>> lists;

  /** A person of the story that is being written. */
  private static final class Cast {
    final NameMaker.Full name;
    boolean named;

    Cast(NameMaker.Full name) {
      this.name = name;
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final List<int[]> persons = new ArrayList<>();
  private final List<Cast> cast = new ArrayList<>();
  private final Map<String, String> memory = new HashMap<>();

  NewsMaker(long seed) throws IOException {
    this.random = new SplittableRandom(seed);
    this.names = new NameMaker(random.split());
    this.lists = lists();
  }

  List<TrainingSets.Labelled> stories(int count) {
    List<TrainingSets.Labelled> stories = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      stories.add(story());
    }
    return stories;
  }

  private TrainingSets.Labelled story() {
    text.setLength(0);
    persons.clear();
    cast.clear();
    memory.clear();
    int members = 4 + random.nextInt(2);
    for (int i = 0; i < members; i++) {
      cast.add(new Cast(names.full()));
    }
    if (random.nextInt(3) == 0) {
      sentence(pick("headline"), "\n");
    }
    int opening = 1 + random.nextInt(2);
    for (int i = 0; i < opening; i++) {
      shuffle();
      sentence(pick("opening"), end());
    }
    int rest = 2 + random.nextInt(5);
    for (int i = 0; i < rest; i++) {
      int kind = random.nextInt(10);
      shuffle();
      sentence(pick(kind < 1 ? "opening" : kind < 5 ? "later" : "nobody"), end());
    }
    List<int[]> spans = new ArrayList<>();
    persons.forEach(span -> spans.add(span.clone()));
    return new TrainingSets.Labelled(text.toString(), List.copyOf(spans));
  }

  private String end() {
    return random.nextInt(3) == 0 ? " " : "\n";
  }

  /** Puts those first that have been named, so that {@code A} of a later sentence is known. */
  private void shuffle() {
    for (int i = cast.size() - 1; i > 0; i--) {
      java.util.Collections.swap(cast, i, random.nextInt(i + 1));
    }
    if (random.nextInt(4) > 0) {
      cast.sort((a, b) -> Boolean.compare(b.named, a.named));
    }
  }

  private void sentence(String template, String end) {
    int start = text.length();
    write(template, 0);
    int first = start;
    while (first < text.length() && !Character.isLetter(text.charAt(first))) {
      first++;
    }
    if (first < text.length()) {
      text.setCharAt(first, Character.toUpperCase(text.charAt(first)));
    }
    text.append(end);
  }

  private void write(String template, int depth) {
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      if (open < 0) {
        text.append(template, at, template.length());
        return;
      }
      text.append(template, at, open);
      int close = template.indexOf('}', open);
      slot(template.substring(open + 1, close), depth + 1);
      at = close + 1;
    }
  }

  private void slot(String slot, int depth) {
    int dot = slot.indexOf('.');
    String name = dot < 0 ? slot : slot.substring(0, dot);
    String form = dot < 0 ? "" : slot.substring(dot + 1);
    if (name.length() == 1 && Character.isUpperCase(name.charAt(0))) {
      person(cast.get(name.charAt(0) - 'A'), form);
      return;
    }
    int start = text.length();
    String known = memory.get(name);
    if (known != null && random.nextInt(3) == 0) {
      text.append(known);
    } else {
      String own = own(name);
      if (own.isEmpty()) {
        write(pick(name), depth);
      } else {
        text.append(own);
      }
      memory.put(name, text.substring(start));
    }
    if (form.equals("caps")) {
      String upper = text.substring(start).toUpperCase(Locale.ROOT);
      text.replace(start, text.length(), upper);
    }
  }

  private String own(String name) {
    return switch (name) {
      case "last" -> names.last();
      case "given" -> names.given();
      case "city" -> names.city();
      case "word" -> names.word();
      case "letters" -> letters();
      case "n" -> String.valueOf(2 + random.nextInt(random.nextBoolean() ? 90 : 9000));
      case "small" -> String.valueOf(2 + random.nextInt(28));
      case "age" -> String.valueOf(17 + random.nextInt(70));
      default -> "";
    };
  }

  /** An acronym, half of them such as can be spoken. */
  private String letters() {
    int length = 2 + random.nextInt(4);
    StringBuilder out = new StringBuilder();
    boolean spoken = random.nextBoolean();
    for (int i = 0; i < length; i++) {
      String from = !spoken ? "ABCDEFGHIKLMNOPRSTUVW" : (i % 2 == 0 ? CONSONANTS : VOWELS);
      out.append(Character.toUpperCase(from.charAt(random.nextInt(from.length()))));
    }
    return out.toString();
  }

  private void person(Cast one, String form) {
    String shown =
        switch (form) {
          case "full" -> one.name.full();
          case "last" -> one.name.last();
          case "first" -> one.name.first();
          case "caps" -> one.name.last().toUpperCase(Locale.ROOT);
          default ->
              one.named && random.nextInt(5) > 0 || random.nextInt(4) == 0
                  ? one.name.last()
                  : one.name.full();
        };
    one.named = true;
    persons.add(new int[] {text.length(), text.length() + shown.length()});
    text.append(shown);
  }

  private String pick(String list) {
    List<String> all = Objects.requireNonNull(lists.get(list), list);
    return all.get(random.nextInt(all.size()));
  }

  private static Map<String, List<String>> lists() throws IOException {
    Map<String, List<String>> lists = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NewsMaker.class.getResourceAsStream("/train/news.txt")),
                StandardCharsets.UTF_8))) {
      List<String> list = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          list = new ArrayList<>();
          lists.put(line.substring(1, line.length() - 1), list);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          list.add(line);
        }
      }
    }
    return lists;
  }
}
