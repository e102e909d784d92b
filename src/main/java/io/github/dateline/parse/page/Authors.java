package io.github.dateline.parse.page;

import io.github.dateline.document.Provenance;
import io.github.dateline.parse.line.Cues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Chooses the names of the authors among what a page says. */
final class Authors {

  private final StatedFields fields;
  private final Set<String> papers = new TreeSet<>();

  private Authors(StatedFields fields) {
    this.fields = fields;
    fields.all("publisher").forEach(p -> papers.add(Cues.fold(p.value())));
    fields.first("url").flatMap(p -> host(p.value())).ifPresent(papers::add);
  }

  /**
   * Returns the authors of the most trusted origin that names a person or an agency, each once.
   * Only where all that a page's structured data names is the paper itself, that is the author.
   */
  static List<Provenance> choose(StatedFields fields) {
    return new Authors(fields).choose();
  }

  private List<Provenance> choose() {
    Map<String, List<Provenance>> byOrigin = new LinkedHashMap<>();
    for (Provenance one : fields.all("author")) {
      byOrigin.computeIfAbsent(one.origin(), key -> new ArrayList<>()).add(one);
    }
    List<Provenance> paper = List.of();
    for (List<Provenance> group : byOrigin.values()) {
      Map<String, Provenance> names = new LinkedHashMap<>();
      Map<String, Provenance> own = new LinkedHashMap<>();
      for (Provenance found : group) {
        for (String name : AuthorNames.in(found.value(), isStated(found.origin()))) {
          Map<String, Provenance> into = isPaper(name) ? own : names;
          into.putIfAbsent(
              Cues.fold(name), new Provenance("author", name, found.origin(), found.span()));
        }
      }
      if (!names.isEmpty()) {
        return List.copyOf(names.values());
      }
      if (paper.isEmpty() && isStated(group.get(0).origin())) {
        paper = List.copyOf(own.values());
      }
    }
    return paper;
  }

  /** Tells whether an origin is mark-up that says: this is the author. */
  private static boolean isStated(String origin) {
    return origin.equals(JsonLd.ORIGIN) || origin.equals("meta");
  }

  private boolean isPaper(String name) {
    String folded = Cues.fold(name);
    return papers.contains(folded) || papers.contains(folded.replace(" ", ""));
  }

  /** Returns the host of an address without {@code www.}. */
  static Optional<String> host(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return Optional.empty();
    }
    int end = start + 3;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = Cues.fold(url.substring(start + 3, end));
    return host.isEmpty()
        ? Optional.empty()
        : Optional.of(host.startsWith("www.") ? host.substring(4) : host);
  }
}
