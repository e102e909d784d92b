package io.github.dateline.document;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out which threads are clearly pages of one. */
final class ThreadPages {

  /**
   * What all pages of a thread have in common.
   *
   * @param engine the forum software, as far as known
   * @param title the title without the page
   * @param address the address without the page, or only the site
   * @param pageCount how many pages it has, of a thread without an address of its own
   */
  private record Key(String engine, String title, String address, int pageCount) {

    /** Only the site is known: the numbers of the pages must tell the rest. */
    boolean isWeak() {
      return pageCount > 0;
    }
  }

  private ThreadPages() {}

  /** Returns the threads in name order, those that are clearly pages of one as one. */
  static List<ForumThread> merged(List<ForumThread> threads) {
    List<ForumThread> sorted = new ArrayList<>(threads);
    sorted.sort(Comparator.comparing(ForumThread::name));
    Map<Key, List<ForumThread>> groups = new LinkedHashMap<>();
    List<ForumThread> all = new ArrayList<>();
    for (ForumThread thread : sorted) {
      Optional<Key> key = key(thread);
      key.ifPresent(k -> groups.computeIfAbsent(k, other -> new ArrayList<>()).add(thread));
      if (key.isEmpty()) {
        all.add(thread);
      }
    }
    groups.forEach((key, pages) -> all.addAll(merged(key, pages)));
    all.sort(Comparator.comparing(ForumThread::name));
    return all;
  }

  /** Tells whether anything is known by which another page could be found. */
  static boolean isPerhapsPage(ForumThread thread) {
    return key(thread).isPresent();
  }

  private static List<ForumThread> merged(Key key, List<ForumThread> pages) {
    return pages.size() > 1 && fits(key, pages) ? List.of(ThreadMerge.of(inOrder(pages))) : pages;
  }

  /** Two saved copies of one page are told by their posts; if these have no marks, nothing is. */
  private static boolean fits(Key key, List<ForumThread> pages) {
    Set<Integer> numbers = new HashSet<>();
    pages.forEach(page -> page.page().ifPresent(numbers::add));
    boolean distinct = numbers.size() == pages.size();
    if (distinct && key.isWeak()) {
      return isInTime(pages);
    }
    return distinct
        || !key.isWeak()
            && pages.stream().allMatch(p -> p.posts().stream().allMatch(KnownPosts::isTellable));
  }

  /** A page that is older than the one before is of another thread with the same title. */
  private static boolean isInTime(List<ForumThread> pages) {
    List<ForumThread> byNumber = new ArrayList<>(pages);
    byNumber.sort(Comparator.comparing(page -> page.page().orElse(0)));
    LocalDateTime before = LocalDateTime.MIN;
    for (ForumThread page : byNumber) {
      LocalDateTime last = last(page).orElse(before);
      if (last.isBefore(before)) {
        return false;
      }
      before = last;
    }
    return true;
  }

  /** Pages without numbers are in the order of their last posts. */
  private static List<ForumThread> inOrder(List<ForumThread> pages) {
    List<ForumThread> ordered = new ArrayList<>(pages);
    boolean timed = pages.stream().allMatch(page -> last(page).isPresent());
    if (timed) {
      ordered.sort(Comparator.comparing(page -> last(page).orElse(LocalDateTime.MIN)));
    }
    return ordered;
  }

  private static Optional<LocalDateTime> last(ForumThread page) {
    return page.posts()
        .get(page.posts().size() - 1)
        .published()
        .map(time -> time.date().atTime(time.time().orElse(LocalTime.MIN)));
  }

  private static Optional<Key> key(ForumThread thread) {
    String title = BareTitle.of(thread.title().orElse(""));
    if (title.isEmpty() || thread.posts().isEmpty()) {
      return Optional.empty();
    }
    String engine = ThreadMerge.engine(thread).orElse("");
    Optional<String> address = address(thread);
    if (address.isPresent()) {
      return Optional.of(new Key(engine, title, address.get(), 0));
    }
    // The last page has no link to itself, by which some engines tell how many there are.
    int count = Math.max(thread.page().orElse(0), thread.pageCount().orElse(0));
    return thread.page().isEmpty() || count < 2
        ? Optional.empty()
        : site(thread).map(site -> new Key(engine, title, site, count));
  }

  /** Returns the thread's address, as stated or as the addresses of its posts have it in common. */
  private static Optional<String> address(ForumThread thread) {
    Optional<String> stated = thread.url().map(ThreadAddress::of).filter(ThreadAddress::isTelling);
    if (stated.isPresent()) {
      return stated;
    }
    Set<String> addresses = new HashSet<>();
    for (Post post : thread.posts()) {
      addresses.add(post.url().map(ThreadAddress::ofPost).orElse(""));
    }
    return addresses.size() == 1
        ? addresses.stream()
            .filter(ThreadAddress::isTelling)
            .map(address -> site(thread).orElse("") + " " + address)
            .findFirst()
        : Optional.empty();
  }

  /** Returns the host, or of a page whose links have none, the folder it lies in. */
  private static Optional<String> site(ForumThread thread) {
    Optional<String> host =
        thread.url().or(() -> thread.posts().get(0).url()).flatMap(ThreadAddress::host);
    int slash = thread.name().lastIndexOf('/');
    return host.or(() -> Optional.of(thread.name().substring(0, slash + 1)));
  }
}
