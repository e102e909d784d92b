package io.github.dateline.parse.thread;

import java.util.List;
import java.util.Optional;

/**
 * The posts that a layout found.
 *
 * @param title the index of the title's line
 * @param regions the posts in page order
 * @param score how sure the layout is, from 0 to 1
 */
record Posts(Optional<Integer> title, List<Region> regions, double score) {

  Posts {
    regions = List.copyOf(regions);
  }
}
