package io.github.dateline.parse.thread.html;

import io.github.dateline.lexicon.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;

/**
 * The profiles of forum engines: those on the class path of others first, then the library's, in
 * the order of {@code parse/forum/profiles.tsv}. Immutable and thread-safe.
 */
final class Profiles {

  /** Lists the profiles of others: a name and the path of a resource in each row. */
  private static final String OTHERS = "META-INF/dateline/forum-profiles.tsv";

  private static final String OWN = "parse/forum/profiles.tsv";

  private final List<Profile> engines;
  private final Profile schema;
  private final Profile generic = own("generic");
  private final Marks marks;

  private Profiles(List<Profile> engines, Profile schema) {
    this.engines = List.copyOf(engines);
    this.schema = schema;
    List<String> signs = new ArrayList<>(ForumLook.marks());
    for (Profile profile : engines) {
      profile.signs().stream().filter(Sign::isAnywhere).map(Sign::text).forEach(signs::add);
    }
    this.marks = Marks.of(signs);
  }

  /** Reads all profiles. */
  static Profiles standard() {
    ClassLoader loader = Profiles.class.getClassLoader();
    List<Profile> engines = loader == null ? new ArrayList<>() : others(loader);
    for (Lexicon.Row row : Lexicon.rows(OWN)) {
      engines.add(own(row.cell(0)));
    }
    return new Profiles(engines, own("schema-org"));
  }

  private static Profile own(String name) {
    return Profile.of(name, Lexicon.rows("parse/forum/" + name + ".tsv"));
  }

  private static List<Profile> others(ClassLoader loader) {
    List<Profile> profiles = new ArrayList<>();
    try {
      Enumeration<URL> lists = loader.getResources(OTHERS);
      while (lists.hasMoreElements()) {
        URL list = lists.nextElement();
        for (Lexicon.Row row : Lexicon.rows(list.toString(), bytes(list))) {
          URL file = loader.getResource(row.cell(1));
          if (file == null) {
            throw row.bad("the path of a resource as second column");
          }
          profiles.add(Profile.of(row.cell(0), Lexicon.rows(row.cell(1), bytes(file))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + OTHERS, e);
    }
    return profiles;
  }

  private static byte[] bytes(URL url) throws IOException {
    try (InputStream stream = url.openStream()) {
      return stream.readAllBytes();
    }
  }

  /** Returns the engines in order of preference. */
  List<Profile> engines() {
    return engines;
  }

  /** Counts the characters by which forums are known. */
  Marks marks() {
    return marks;
  }

  /** Returns what most engines have in common. */
  Profile generic() {
    return generic;
  }

  /** Returns the profile of the mark-up of schema.org, which any engine may print. */
  Profile schema() {
    return schema;
  }
}
