package io.github.dateline.parse.thread.html;

import io.github.dateline.lexicon.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The profiles of forum engines: those on the class path of others first, then the library's, in
 * the order of {@code parse/forum/profiles.tsv}. Immutable and thread-safe.
 */
final class Profiles {

  /** Lists the profiles of others: a name and the path of a resource in each row. */
  private static final String OTHERS = "META-INF/dateline/forum-profiles.tsv";

  private static final String OWN = "parse/forum/profiles.tsv";

  private final List<Profile> others;
  private final List<Profile> own;
  private final Profile schema = own("schema-org");
  private final Profile generic = own("generic");
  private final Marks signs;

  private Profiles(List<Profile> others, List<Profile> own) {
    this.others = List.copyOf(others);
    this.own = List.copyOf(own);
    this.signs =
        Marks.of(
            Stream.concat(others.stream(), own.stream())
                .flatMap(profile -> profile.signs().stream())
                .filter(Sign::isAnywhere)
                .map(Sign::text)
                .toList());
  }

  /** Reads all profiles. */
  static Profiles standard() {
    ClassLoader loader = Profiles.class.getClassLoader();
    List<Profile> others = loader == null ? List.of() : others(loader);
    List<Profile> own = Lexicon.rows(OWN).stream().map(row -> own(row.cell(0))).toList();
    return new Profiles(others, own);
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

  /** Returns the profiles of others on the class path; they go before the library's. */
  List<Profile> others() {
    return others;
  }

  /** Returns the library's profiles in order of preference. */
  List<Profile> own() {
    return own;
  }

  /** Counts the characters by which engines are known. */
  Marks signs() {
    return signs;
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
