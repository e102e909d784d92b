package io.github.dateline.parse.page;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.source.SourceFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/** The profiles of sites, by host. Immutable and thread-safe. */
final class SiteProfiles {

  /** What every jar on the class path may bring. */
  private static final String RESOURCE = "META-INF/dateline/sites.tsv";

  private static final String EXPECTED = "host, field and CSS selector, separated by tabs";

  private final Map<String, SiteProfile> byHost;

  private SiteProfiles(Map<String, SiteProfile> byHost) {
    this.byHost = Map.copyOf(byHost);
  }

  /**
   * Reads all profiles of the class path.
   *
   * @throws SourceFormatException if one cannot be read
   */
  static SiteProfiles load() {
    Map<String, SiteProfile> profiles = new TreeMap<>();
    try {
      for (URL resource : resources()) {
        try (InputStream stream = resource.openStream()) {
          String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
          read(resource.toString(), text, profiles);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return new SiteProfiles(profiles);
  }

  /** Reads profiles from a text. */
  static SiteProfiles of(String name, String text) {
    Map<String, SiteProfile> profiles = new TreeMap<>();
    read(name, text, profiles);
    return new SiteProfiles(profiles);
  }

  /** As services are found: by the loader of the thread, and by that of the library. */
  private static List<URL> resources() throws IOException {
    List<URL> found = new ArrayList<>();
    ClassLoader thread = Thread.currentThread().getContextClassLoader();
    if (thread != null) {
      found.addAll(Collections.list(thread.getResources(RESOURCE)));
    }
    ClassLoader own = SiteProfiles.class.getClassLoader();
    if (own != null) {
      found.addAll(Collections.list(own.getResources(RESOURCE)));
    }
    Map<String, URL> byName = new TreeMap<>();
    found.forEach(url -> byName.put(url.toString(), url));
    return List.copyOf(byName.values());
  }

  private static void read(String name, String text, Map<String, SiteProfile> into) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", 3);
      if (cells.length < 3 || !SiteProfile.FIELDS.contains(cells[1].strip())) {
        throw SourceFormatException.atLine(name, i + 1, line, EXPECTED);
      }
      String host = Lexicon.fold(cells[0].strip());
      SiteProfile profile = into.getOrDefault(host, new SiteProfile(host, List.of()));
      into.put(host, profile.with(rule(name, i + 1, cells)));
    }
  }

  private static SiteProfile.Rule rule(String name, int line, String[] cells) {
    try {
      return new SiteProfile.Rule(cells[1].strip(), QueryParser.parse(cells[2].strip()));
    } catch (SelectorParseException e) {
      throw SourceFormatException.atLine(name, line, cells[2], "a CSS selector");
    }
  }

  /** Returns the profile of an address: of its host, or of the domain above it. */
  SiteProfile of(Optional<String> url) {
    String host = url.flatMap(Authors::host).orElse("");
    while (host.contains(".")) {
      SiteProfile profile = byHost.get(host);
      if (profile != null) {
        return profile;
      }
      host = host.substring(host.indexOf('.') + 1);
    }
    return SiteProfile.NONE;
  }
}
